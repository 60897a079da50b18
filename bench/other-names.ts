/**
 * Invented names that no word gives away as a body's: what is learned of who asks must hold for them too. A page is
 * learned from twice, once as it is and once with such a name for its applicant.
 */
const NAMES = `
Amani ya Mto
BALAC
Bright Harbour
Casa Amanay
CODEFAM
Cœur de Mangrove
Daraja Jema
Dignité Plus
FADEM
Fanm Solèy
Ghar Wapsi
GRAPES
Hands Across the Delta
Horizons Croisés
Ilé Àlàáfíà
Jikoni Letu
Kallpa Warmi
Kesho Salama
Kuña Rekove
La Otra Orilla
Les Mains Ouvertes
Lumbini Path
Lyceum Nadiya
MADRUGAR
Manos del Sur
Mar Abierto
Mekong Steps
Mwanga
Mãos de Barro
Naya Bato
Nouvelle Aube
Nova Margem
Open Gate
Passos Livres
Puerta Abierta
QHAPAQ ÑAN JOVEN
RAFED
Raízes do Vale
Retour Digne
Saath Saath
Safe Tide
Second Dawn
Semillas de Abril
SOLEIL
Sur les Rails
TEJER
Terra Firme
Tisalin
Tumaini Letu
UMOJA
Vers la Rive
Viva Lago
Voces de Ceniza
Weavers of Nkhata
WOMERA
Yanapay
Wan Smol Step
Mama Tano
Team Lakay Nou
Vita Bora
Jovem Raiz
Kreol Lespwa
Zinariya
Étoile du Sahel
`
  .trim()
  .split("\n");

export const otherName = (index: number): string => NAMES[(index * 37) % NAMES.length]!;

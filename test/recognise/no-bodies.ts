/** What stands where names do and is no body's name: persons, places, projects, things and beginnings of sentences. */
export const NO_BODIES: Record<string, string> = {
  persons: `Amina Kamara | Meri Tuilagi | Marko Kovačević | Ana Popescu | Vasile Rusu | Agron Hoxha | Zawadi Mushi | Nguyễn Thị Hoa | Siti Nurbaya
    | Bambang Sutrisno | Maria Silva | João Cardoso | Ahmet Yılmaz | Ayşe Demir | Heinrich Althaus | Petra Oppenheim | Nattharat Sirirat
    | Konrad Adler | Sangam Thapa | Shamsul Kamar | Piet van der Berg | Giulia Conti | Олена Коваль | Иван Петров | Айгүл Токтогулова
    | Gulchehra Norqulova | Nino Beridze | Anahit Sargsyan | Jean-Baptiste Ndayisaba | Rose Laure Estimé | Kamala Adhikari
    | Menteri Sosial | Minister Kofi Annan | Ministerin Keller | فاطمة الزهراء | محمد علي | Szabó Katalin | Jiří Novák | Krzysztof Wiśniewski
    | Ólafur Jónsson | Madina Ismoilova | Γιώργος Παππάς | Մարիամ Պետրոսյան | Bíbi Jógvan`,
  places: `Pitalito | Departamento de Nariño | Serikali ya Kenya | Pemerintah Kamboja | Valea Seacă | Kecamatan Alor | Desa Oelua | Mtaa wa Sokoni
    | Orhei Vechi | Ulica Zmaja od Bosne | Bulevar Oslobođenja | Rruga e Kavajës | Atatürk Caddesi | Nguyễn Huệ | Barangay 5 | Tirana | село Липки
    | город Нарын | місто Чернівці | Gjakovë | Novi Pazar | Stara Zagora | Szeged | Ostrava | Kaunas | Telenești | Cahul | Província de Sofala`,
  projects: `Siguran Korak | Hapa të Sigurt | Pași siguri | Безпечний дім для кожної | Тихая помощь | Güvenli Adımlar | Langkah Aman | Safari Salama
    | Weg in die Arbeit | Passi sicuri | Bezpieczny krok | Turismo Sem Exploração | Débarquer en sécurité | Un toit pour elles | Bước an toàn | Хавфсиз қадам`,
  things: `Plan de trabajo | Ugovor o radu | Contract de muncă | Трудовой договор | Máquina de coser | Makina qepëse | Dikiş makinesi | Mesin jahit
    | Куклы ручной работы | Благодаря | Администрирование | Movimentamos 40 famílias | Громадянам України | Süper Lig | Итоги 2024 | Ministerial Dialogue
    | Hospitality Week | Fondi e përgjithshëm | Committed to change | Conselheira Ana`,
};
/** Those of one kind. */
export const noBodiesOf = (kind: string): string[] =>
  NO_BODIES[kind]!.split("|").map((text) => text.replace(/\s+/g, " ").trim());

/**
 * Towns and regions that are everyday words, or family names, of another country's language, which capitals do not tell
 * apart: "Surat" begins an Indonesian letter, "Sabah" is a Turkish morning, "Ende" a German end. Each needs the page to
 * name its country otherwise.
 */
export const WORDS_ABROAD =
  "agar,agen,alegria,araci,avion,banka,basi,batalha,bato,baza,belas,bende,boda,borne,brak,bulan,bush,canela,caridad,centar,cham,chico,chita,custodia,dara,dolores,douz,ende,esperanza,faro,flores,fondi,garcia,groves,guarda,haar,horta,humble,hutang,independencia,kati,kaya,kota,lage,lara,lavras,lens,libertad,mare,mende,mercedes,mila,molde,moore,morales,mori,moyo,nacimiento,nema,opera,palma,pandan,papaya,pati,pekan,progreso,purna,pwani,raya,reforma,ribera,rodas,sabah,salama,santos,santuario,serra,sibi,singur,soko,soledad,solo,surat,taal,tari,tena,tera,terra,tias,toki,tomar,tours,trang,viveiro,yako,zile";

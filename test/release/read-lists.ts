/** The editions that are stored, each with its rows. It is sent into a page of ours as it stands: it names nothing outside. */
export async function readLists() {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open("sightline"));
  const table = (name: string) => done(database.transaction(name).objectStore(name).getAll());
  const [generations, projects] = await Promise.all([table("generations"), table("projects")]);
  database.close();
  return generations.map(({ generation, state, info, made }) => ({
    serial: info.serial as number,
    state,
    info,
    made,
    projects: projects.filter((row) => row.generation === generation),
  }));
}

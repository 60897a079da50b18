import { beforeAll, describe, expect, test } from "vitest";
import { askedInBoxes, askedInLines } from "./asked.ts";
import { worldTable } from "./world.ts";

beforeAll(worldTable);

describe("what the project is called", () => {
  test.each([
    ["Re: Award SGH10024GR0006, “Nets and Notebooks” — request for more time", "Nets and Notebooks"],
    ['REQUEST FOR FUNDS: "A BOAT OF HER OWN"', "A BOAT OF HER OWN"],
    ["PROPOSAL FOR GRANT FUNDING: “OFFICERS ON THE LAKE”", "OFFICERS ON THE LAKE"],
    ["The project is named Sew and Stay. It begins in May.", "Sew and Stay"],
    ['We ask for a project that we call "Freedom on the Lake".', "Freedom on the Lake"],
    ["We ask for the project Tide and Table. Girls leave the islands.", "Tide and Table"],
    ["This is for our project Out of the Lake Mud, which brings ninety boys home.", "Out of the Lake Mud"],
    ["We propose an 18-month project, After the Nets, with care and legal aid.", "After the Nets"],
    ["Le projet, appelé « Filets et Cahiers », sera mené à Yeji.", "Filets et Cahiers"],
    ["Pedimos apoio para o projecto Rede e Caderno.", "Rede e Caderno"],
    ["Pedimos apoyo para el proyecto Red y Cuaderno, que dura un año.", "Red y Cuaderno"],
  ])("stands in a letter: %j", async (said, title) => {
    const asked = await askedInLines(
      `${said}\nWe request $14,000. The proposal and the budget are attached.`,
      "en",
      "Dear colleagues,\nWorld Vision requests a grant of $14,000 for girls in Ghana.",
    );
    expect(asked?.title).toBe(title);
  });

  test.each([
    ["Agreement Title = Hill Roads, Safe Roads", "Hill Roads, Safe Roads"],
    ["Opportunity Name = Cedar Door", "Cedar Door"],
    ["Iniciativa = Temporada Clara", "Temporada Clara"],
    ["Título corto = Audiencia en Paz", "Audiencia en Paz"],
    ["Nombre de la idea = Guardería en el surco", "Guardería en el surco"],
    ["Proposal = Across the Volta", "Across the Volta"],
    ["What we call it = Letters Before Leaving", "Letters Before Leaving"],
    ["What = House of Four Doors (a refuge at Yeji)", "House of Four Doors"],
    ["Application Filing Name = Newsrooms on the Lake", "Newsrooms on the Lake"],
    ["Short description = Proposal: Floating Schools", "Floating Schools"],
    ["Proposed project = From Shore to Court", "From Shore to Court"],
    ["Designação = Kau di volta: escola para todos", "Kau di volta: escola para todos"],
  ])("stands in the box %j", async (box, title) => {
    const asked = await askedInBoxes(`Amount requested = USD 45,000 | Start date = 2027-01-04 | ${box}`);
    expect(asked?.title).toBe(title);
  });

  test.each([
    ["Proposition technique", "Caravanes du lac", "Soumissionnaire : World Vision"],
    ["Technical Proposal", "One Case, Two Courts: Prosecution on the Lake", "Prepared by World Vision"],
    ["Propuesta completa", "Ríos con Nombre", "Organización responsable: World Vision"],
  ])("stands below %j", async (paper, title, applicant) => {
    const head = `${paper}\n${title}\n${applicant}\nCountry: Ghana`;
    expect((await askedInLines("Amount requested: $14,000", "en", head))?.title).toBe(title);
  });

  test("is the first heading of a page whose window names the kind of paper", async () => {
    const title = "Winter Witness on the Lake";
    const asked = await askedInBoxes("Federal funds requested = $640,000", {
      title: "Application narrative",
      headings: [{ level: 1, text: title }],
    });
    expect(asked?.title).toBe(title);
  });

  test.each([
    ["Name of the project: Cacao at School. It takes place in Yeji, in Ghana.", "Cacao at School"],
    ["Project title: Dr. Amina's Clinic for St. Mary", "Dr. Amina's Clinic for St. Mary"],
    ["Project title: Who Asks Twice?", "Who Asks Twice?"],
  ])("ends before the next sentence: %j", async (line, title) => {
    expect((await askedInLines(`${line}\nAmount requested: $14,000`))?.title).toBe(title);
  });

  test("is no line that a page's tools print", async () => {
    const head =
      "Letter of Inquiry\nPublished using Google Docs Report abuse Learn more\nWorld Vision asks for support in Ghana.";
    const asked = await askedInLines("We request $58,000.", "en", head);
    expect(asked).toMatchObject({ title: null, amount: 58_000 });
  });

  test("stands in capitals as the description of an award", async () => {
    const asked = await askedInBoxes(
      "Award number = SGH10026GR0044 | Obligated amount = $742,300.00 | Start date = Sep 30, 2026 | Description = STRENGTHENING LABOUR INSPECTION ON THE LAKE",
    );
    expect(asked?.title).toBe("STRENGTHENING LABOUR INSPECTION ON THE LAKE");
  });
});

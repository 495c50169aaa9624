package org.recount.benchmarks;

/** Texts to measure on, invented for this. */
final class Texts {
  /** A short report in French of about 900 characters: one attack, its toll, a claim, a total. */
  static final String FRENCH =
      """
      Deux chauffeurs blessés dans l'explosion d'un engin près de Hilla

      Lundi matin, un engin explosif a visé un convoi logistique sur la route qui mène à Hilla, \
      blessant deux chauffeurs et détruisant un camion, selon la police de la province de Babil.

      « Il s'agit du troisième attentat en une semaine », a déclaré un officier sous le couvert de \
      l'anonymat. Un groupe inconnu jusqu'ici a revendiqué l'attaque dans un message diffusé en \
      ligne. L'armée a démenti que des soldats aient été tués.

      Depuis le début de l'année, plus de trente attaques de ce type, dont douze dans la seule \
      province de Babil, ont été recensées par les autorités. La veille, des tirs de mortier avaient \
      fait au moins quatre morts et une dizaine de blessés à Mahmoudiya, au sud de Bagdad.

      Les services de sécurité redoutent de nouvelles attaques à l'approche des élections.
      """;

  /** The same kind of report in English. */
  static final String ENGLISH =
      """
      Two drivers wounded by roadside bomb near Hilla

      A roadside bomb hit a supply convoy on the road to Hilla on Monday morning, wounding two \
      drivers and destroying a lorry, police in Babil province said.

      "It is the third attack in a week," said an officer who asked not to be named. A group that \
      nobody had heard of claimed the attack in a message posted online. The army denied that any \
      soldiers had been killed.

      Since the start of the year more than thirty such attacks, twelve of them in Babil alone, have \
      been recorded by the authorities. The day before, mortar fire had killed at least four people \
      and wounded about ten in Mahmudiya, south of Baghdad.

      The security forces fear further attacks as the elections approach.
      """;

  private Texts() {}
}

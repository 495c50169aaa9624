package org.recount;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the modules around core to the rules that {@link HouseTest} holds core to. */
class ModulesTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.recount");

  /** All but the programs that people start: those meet the clock and the terminal. */
  private static final JavaClasses PRODUCT =
      ALL.that(
          DescribedPredicate.not(
              resideInAnyPackage(
                  "org.recount.cli..", "org.recount.training..", "org.recount.testkit..")));

  @Test
  void packsNeverImportPacks() {
    slices()
        .matching("org.recount.lang.(*)..")
        .should()
        .notDependOnEachOther()
        .because("what two packs need moves to document")
        .check(ALL);
  }

  @Test
  void packsFindMentionsAndNothingElse() {
    classes()
        .that(resideInAPackage("org.recount.lang.."))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "org.jspecify..",
                "org.recount",
                "org.recount.lang..",
                "org.recount.document..",
                "org.recount.codebook..",
                "org.recount.quantity..",
                "org.recount.time..",
                "org.recount.place.."))
        .check(ALL);
  }

  @Test
  void onlyTheCommandLineReadsTheClock() {
    noClasses().should().callMethodWhere(Clockwork.readsTheClock()).check(PRODUCT);
  }

  @Test
  void nothingIsDrawnAtRandom() {
    noClasses()
        .should()
        .dependOnClassesThat(Clockwork.drawAtRandom())
        .orShould()
        .callMethod(Math.class, "random")
        .check(PRODUCT);
  }

  @Test
  void onlyTheCommandLinePrints() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PRODUCT);
  }

  @Test
  void exceptionsSayWhatIsWrong() {
    GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(ALL);
  }

  @Test
  void coreKnowsNoModuleAroundIt() {
    noClasses()
        .that()
        .resideInAnyPackage(rooms())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.recount.lang..",
            "org.recount.gazetteer..",
            "org.recount.contract..",
            "org.recount.sources..",
            "org.recount.stores..",
            "org.recount.cli..",
            "org.recount.training..")
        .check(ALL);
  }

  @Test
  void noModuleIsALumberRoom() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..")
        .check(ALL);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        ALL.stream()
            .map(JavaClass::getPackage)
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .distinct()
            .toList();
    assertEquals(List.of(), unmarked, "packages without @NullMarked in package-info.java");
  }

  private static String[] rooms() {
    return ImportTable.read().rooms().stream()
        .map(room -> "org.recount." + room + "..")
        .toArray(String[]::new);
  }
}

package org.recount;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recount.document.Document;
import org.recount.document.LanguagePack;

/** Holds core to {@code ARCHITECTURE.md}: the page is the map, and the map is the law. */
class HouseTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.recount");

  private static final ImportTable TABLE = ImportTable.read();

  @TestFactory
  Stream<DynamicTest> roomsImportOnlyWhatTheTableAllows() {
    return TABLE.rooms().stream()
        .filter(room -> TABLE.forbidden(room).length > 0)
        .map(room -> dynamicTest(room, () -> checkImports(room)));
  }

  @Test
  void everyRoomIsOnTheMap() {
    Set<String> rooms =
        CORE.stream().map(HouseTest::room).collect(Collectors.toCollection(TreeSet::new));
    rooms.remove("");
    assertEquals(new TreeSet<>(TABLE.rooms()), rooms);
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("org.recount.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void coreNeedsOnlyTheJdk() {
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.recount.."))
        .check(CORE);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        CORE.stream()
            .map(JavaClass::getPackage)
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .distinct()
            .toList();
    assertEquals(List.of(), unmarked, "packages without @NullMarked in package-info.java");
  }

  @Test
  void fieldsAreFinal() {
    fields()
        .that()
        .areDeclaredInClassesThat(seenByMoreThanOneClass())
        .should()
        .haveModifier(JavaModifier.FINAL)
        .because("a value that another class holds must not change under it")
        .check(CORE);
  }

  @Test
  void noRoomReadsTheClock() {
    noClasses()
        .should()
        .callMethodWhere(Clockwork.readsTheClock())
        .because("the same text must give the same counts on any day")
        .check(CORE);
  }

  @Test
  void noRoomDrawsAtRandom() {
    noClasses()
        .should()
        .dependOnClassesThat(Clockwork.drawAtRandom())
        .orShould()
        .callMethod(Math.class, "random")
        .because("the same text must give the same counts every time")
        .check(CORE);
  }

  @Test
  void languageStopsAtTheMention() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.recount.document..")
        .should()
        .callMethod(Document.class, "language")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(LanguagePack.class)
        .because("everything made from mentions is the same for every language")
        .check(CORE);
  }

  @Test
  void noRoomPrints() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
  }

  @Test
  void exceptionsSayWhatIsWrong() {
    GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CORE);
  }

  @Test
  void noRoomIsALumberRoom() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..")
        .check(CORE);
  }

  private static void checkImports(String room) {
    noClasses()
        .that()
        .resideInAPackage("org.recount." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(TABLE.forbidden(room))
        .because("ARCHITECTURE.md lets " + room + " import only " + TABLE.rows().get(room))
        .allowEmptyShould(true)
        .check(CORE);
  }

  private static String room(JavaClass type) {
    String below = type.getPackageName().substring("org.recount".length());
    return below.isEmpty() ? "" : below.substring(1).replaceFirst("\\..*", "");
  }

  /** A private nested class may count and collect: nobody else ever sees it. */
  private static DescribedPredicate<JavaClass> seenByMoreThanOneClass() {
    return DescribedPredicate.describe(
        "are not private", type -> !Modifier.isPrivate(type.reflect().getModifiers()));
  }
}

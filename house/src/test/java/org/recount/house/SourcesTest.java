package org.recount.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the sources of the product must look like, as far as a parser can see it. */
class SourcesTest {
  private static final int LONGEST_METHOD = 60;
  private static final Set<String> TOO_GENERAL =
      Set.of("Exception", "RuntimeException", "Throwable", "Error");

  private static final Findings FOUND = new Findings();

  @BeforeAll
  static void parse() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(Repository.sources()));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Reader(trees, unit).scan(unit, null);
      }
    }
  }

  @Test
  void everyPublicTypeAndMethodSaysWhatItIsFor() {
    assertEquals(List.of(), FOUND.undocumented);
  }

  @Test
  void noAccessorStartsWithGet() {
    assertEquals(List.of(), FOUND.getters);
  }

  @Test
  void nobodyCatchesEverything() {
    assertEquals(List.of(), FOUND.catchers);
  }

  @Test
  void noImportTakesAWholePackage() {
    assertEquals(List.of(), FOUND.wildcards);
  }

  @Test
  void noMethodIsLongerThanAScreen() {
    assertEquals(List.of(), FOUND.longMethods, "methods of more than " + LONGEST_METHOD + " lines");
  }

  /** Lists of places, each as file and line. */
  private static final class Findings {
    private final List<String> undocumented = new ArrayList<>();
    private final List<String> getters = new ArrayList<>();
    private final List<String> catchers = new ArrayList<>();
    private final List<String> wildcards = new ArrayList<>();
    private final List<String> longMethods = new ArrayList<>();
  }

  private static final class Reader extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final CompilationUnitTree unit;

    Reader(DocTrees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.unit = unit;
    }

    @Override
    public Void visitImport(ImportTree tree, Void unused) {
      if (tree.getQualifiedIdentifier().toString().endsWith(".*")) {
        FOUND.wildcards.add(where(tree, "*"));
      }
      return super.visitImport(tree, null);
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      if (isSeen(getCurrentPath()) && isUndocumented()) {
        FOUND.undocumented.add(where(tree, tree.getSimpleName().toString()));
      }
      return super.visitClass(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      String name = tree.getName().toString();
      boolean seen = isSeen(getCurrentPath()) && !saysItElsewhere(tree);
      if (seen && !isRecordConstructor(tree) && isUndocumented()) {
        FOUND.undocumented.add(where(tree, name));
      }
      if (seen && name.matches("get[A-Z].*")) {
        FOUND.getters.add(where(tree, name));
      }
      if (lines(tree) > LONGEST_METHOD) {
        FOUND.longMethods.add(where(tree, name));
      }
      return super.visitMethod(tree, null);
    }

    @Override
    public Void visitCatch(CatchTree tree, Void unused) {
      if (TOO_GENERAL.contains(tree.getParameter().getType().toString())) {
        FOUND.catchers.add(where(tree, tree.getParameter().getType().toString()));
      }
      return super.visitCatch(tree, null);
    }

    private boolean isUndocumented() {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      return comment == null || comment.toString().isBlank();
    }

    /** Whether a member can be seen from outside: public, and so is everything around it. */
    private static boolean isSeen(TreePath path) {
      TreePath at = path;
      while (at != null && !(at.getLeaf() instanceof CompilationUnitTree)) {
        if (!isPublic(at)) {
          return false;
        }
        at = at.getParentPath();
      }
      return true;
    }

    private static boolean isPublic(TreePath path) {
      Tree leaf = path.getLeaf();
      Set<Modifier> modifiers;
      if (leaf instanceof ClassTree type) {
        modifiers = type.getModifiers().getFlags();
      } else if (leaf instanceof MethodTree method) {
        modifiers = method.getModifiers().getFlags();
      } else {
        return false;
      }
      Tree around = path.getParentPath().getLeaf();
      boolean inInterface = around.getKind() == Tree.Kind.INTERFACE;
      return modifiers.contains(Modifier.PUBLIC)
          || (inInterface && !modifiers.contains(Modifier.PRIVATE));
    }

    /** What overrides is described where it was declared; the name of a test is a sentence. */
    private static boolean saysItElsewhere(MethodTree tree) {
      return tree.getModifiers().getAnnotations().stream()
          .map(annotation -> annotation.getAnnotationType().toString())
          .anyMatch(Set.of("Override", "Test", "TestFactory", "ParameterizedTest")::contains);
    }

    /** The components of a record are described where they stand. */
    private boolean isRecordConstructor(MethodTree tree) {
      Tree around = getCurrentPath().getParentPath().getLeaf();
      return around.getKind() == Tree.Kind.RECORD && tree.getReturnType() == null;
    }

    private long lines(Tree tree) {
      long start = trees.getSourcePositions().getStartPosition(unit, tree);
      long end = trees.getSourcePositions().getEndPosition(unit, tree);
      return line(end) - line(start) + 1;
    }

    private long line(long position) {
      return position < 0 ? 0 : unit.getLineMap().getLineNumber(position);
    }

    private String where(Tree tree, String name) {
      long start = trees.getSourcePositions().getStartPosition(unit, tree);
      String file = Repository.name(java.nio.file.Path.of(unit.getSourceFile().toUri()));
      return file + ":" + line(start) + " " + name;
    }
  }
}

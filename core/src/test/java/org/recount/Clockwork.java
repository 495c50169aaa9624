package org.recount;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Set;

/** What makes a program give another answer tomorrow: the clock and the dice. */
final class Clockwork {
  private static final Set<String> CLOCKS =
      Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime");

  private Clockwork() {}

  /** A call that asks the machine what time it is, also through a {@link Clock} handed in. */
  static DescribedPredicate<JavaMethodCall> readsTheClock() {
    return DescribedPredicate.describe("reads the clock", call -> readsTheClock(call.getTarget()));
  }

  /** The classes of the JDK that draw at random. */
  static DescribedPredicate<JavaClass> drawAtRandom() {
    return DescribedPredicate.describe(
        "draw at random",
        type ->
            type.getName()
                .matches(
                    "java\\.util\\.(Random|SplittableRandom|UUID)|java\\.util\\.random\\..*"
                        + "|java\\.util\\.concurrent\\.ThreadLocalRandom"
                        + "|java\\.security\\.SecureRandom"));
  }

  private static boolean readsTheClock(MethodCallTarget target) {
    JavaClass owner = target.getOwner();
    return CLOCKS.contains(owner.getName() + "." + target.getName())
        || owner.isEquivalentTo(Clock.class)
        || owner.getPackageName().startsWith("java.time") && target.getName().equals("now");
  }
}

#include "tests/catch.h"

#include "core/solver/cbc.h"
#include "core/solver/cbc_text.h"

using namespace taphuan;

namespace {

using Kind = IntegerAnswer::Kind;
using Sense = ProgramRow::Sense;

/// Two of three at most; the dearest two are the best.
IntegerProgram twoOfThree()
{
    return {{-5, -3, -4}, {{Sense::AtMost, 2, {{0, 1}, {1, 1}, {2, 1}}}}};
}

} // namespace

TEST_CASE("A small program is solved to the optimum")
{
    const IntegerAnswer answer = CbcSolver(10)(twoOfThree());
    CHECK(answer.kind == Kind::Optimal);
    CHECK(answer.taken == std::vector<bool>{true, false, true});
    CHECK(answer.bound == Approx(-9));
}

TEST_CASE("Each sense of a row is kept, to the last unit of a large sum")
{
    constexpr qint64 large = 999'999'999'999;
    for (const auto &[sense, limit, taken] : {std::tuple(Sense::AtMost, 2 * large + 1, true),
                                              std::tuple(Sense::AtMost, 2 * large, false),
                                              std::tuple(Sense::Exactly, 2 * large + 1, true)}) {
        const IntegerProgram program{{-1, -1}, {{sense, limit, {{0, large}, {1, large + 1}}}}};
        const IntegerAnswer answer = solveExactly(program, CbcSolver(10));
        CHECK(answer.kind == Kind::Optimal);
        CHECK((answer.taken == std::vector<bool>{true, true}) == taken);
    }
}

TEST_CASE("What cannot be is told so")
{
    IntegerProgram program = twoOfThree();
    program.rows.push_back({Sense::AtLeast, 3, {{0, 1}, {1, 1}, {2, 1}}});
    CHECK(CbcSolver(10)(program).kind == Kind::Infeasible);
}

TEST_CASE("Without time or when it is cancelled there is no answer")
{
    CHECK(CbcSolver(0)(twoOfThree()).kind == Kind::NotFound);
    CHECK(CbcSolver(10, [] { return false; })(twoOfThree()).kind == Kind::NotFound);
}

TEST_CASE("Where the solver is not installed it is said")
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const CbcSolver solver(10);
    qputenv("PATH", path);
    CHECK_THROWS_AS(solver(twoOfThree()), SolverError);
}

TEST_CASE("Large figures are written exactly, scaled by a power of ten")
{
    const IntegerProgram program{{1}, {{Sense::AtMost, -12'345'678'901, {{0, 12'345'678}}}}};
    const QByteArray text = cbcModel(program);
    CHECK(text.contains(" x0 r0 123456.78\n"));
    CHECK(text.contains(" R r0 -123456789.01\n"));
}

TEST_CASE("What the solver prints is read: its status, its bound, the choices that are taken")
{
    const auto stopped = cbcAnswer("Lower bound:                    -9.5\n"
                                   "Stopped on time - objective value -9.00000000\n"
                                   "      0 x0                     1                      -5\n"
                                   "**    2 x2                     1                      -4\n",
                                   3);
    REQUIRE(stopped);
    CHECK(stopped->kind == Kind::Stopped);
    CHECK(stopped->bound == -9.5);
    CHECK(stopped->taken == std::vector<bool>{true, false, true});
    CHECK(cbcAnswer("Integer infeasible - objective value 3\n", 1)->kind == Kind::Infeasible);
    CHECK(cbcAnswer("Stopped on time (no integer solution - continuous used) - objective value 3\n",
                    1)
              ->kind == Kind::NotFound);
    CHECK_FALSE(cbcAnswer("There were -2 errors on input\n", 1));
}

TEST_CASE("An answer that breaks a row exactly is excluded and asked for again")
{
    int asked = 0;
    const IntegerSolver careless = [&](const IntegerProgram &program) {
        return IntegerAnswer{Kind::Optimal, {true, ++asked == 1, program.rows.size() > 1}, 0};
    };
    const IntegerAnswer answer =
        solveExactly({{0, 0, 0}, {{Sense::AtMost, 10, {{0, 10}, {1, 1}}}}}, careless);
    CHECK(asked == 2);
    CHECK(answer.taken == std::vector<bool>{true, false, true});
}

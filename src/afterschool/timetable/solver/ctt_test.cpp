#include "afterschool/timetable/solver/ctt.hpp"

#include <gtest/gtest.h>

#include <rapidcheck.h>
#include <filesystem>
#include <fstream>

#include "afterschool/timetable/solver/fuzz_entry.hpp"
#include "afterschool/timetable/solver/generate.hpp"
#include "afterschool/timetable/solver/test_problems.hpp"

namespace luoshi::afterschool::timetable::solver {
namespace {

namespace fs = std::filesystem;

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

TEST(Ctt, IsReadWithItsCoursesRoomsCurriculaAndClosedPeriods) {
    const auto problem = read_ctt(small_ctt).value();
    EXPECT_EQ(problem.name, "small");
    ASSERT_EQ(problem.meetings.size(), 4U);
    EXPECT_EQ(problem.meetings[1].id, "singing");
    EXPECT_EQ(problem.meetings[1].lectures, 2);
    EXPECT_EQ(problem.meetings[1].pupils, 42);
    EXPECT_EQ(problem.teachers.at(static_cast<std::size_t>(problem.meetings[1].teachers.at(0))), "Indaco");
    EXPECT_EQ(problem.rooms.at(1).capacity, 50);
    EXPECT_EQ(problem.groups.at(0).meetings, (std::vector<int>{0, 1, 2}));
    EXPECT_FALSE(problem.is_open(1, 3));
    EXPECT_TRUE(problem.is_open(1, 4));
    EXPECT_EQ(conflicts_of(problem).at(1), (std::vector<int>{0, 2, 3}));
}

TEST(Ctt, ComesBackAsItWas) {
    for (const auto& profile : profiles()) {
        const auto made = generate(profile, 7);
        const auto text = write_ctt(made.problem);
        EXPECT_EQ(write_ctt(read_ctt(text).value()), text) << profile.name;
        const auto solution = write_solution(made.problem, made.planted);
        EXPECT_EQ(read_solution(made.problem, solution).value(), made.planted);
    }
}

TEST(Ctt, RefusesWhatItWouldHaveToGuess) {
    struct Case {
        std::string_view what, with, line;
    };
    const Case cases[] = {{"Days: 2", "Days: two", "4"},
                          {"Days: 2", "Days: 0", "7"},
                          {"Days: 2", "Days: 32", "7"},
                          {"Rooms: 2", "Rooms: -2", "3"},
                          {"Courses: 4", "Courses: 5", "15"},
                          {"Courses: 4", "Courses: 3", "13"},
                          {"Curricula: 2", "Courses: 2", "6"},
                          {"COURSES:", "COURSE:", "9"},
                          {"drawing Ocra 2 2 30", "drawing Ocra 2 2", "10"},
                          {"drawing Ocra 2 2 30", "drawing Ocra 2 2 3e1", "10"},
                          {"singing Indaco", "drawing Indaco", "11"},
                          {"drawing Ocra 2", "drawing Ocra 999999", "10"},
                          {"B\t50", "A\t50", "17"},
                          {"second 2 singing chess", "second 3 singing chess", "21"},
                          {"second 2 singing chess", "second 2 singing flute", "21"},
                          {"second 2 singing chess", "second 2 chess chess", "21"},
                          {"chess 1 2", "chess 2 2", "26"},
                          {"chess 1 2", "flute 1 2", "26"},
                          {"END.", "", "28"},
                          {"END.", "END.\nmore", "29"}};
    for (const auto& c : cases) {
        const auto read = read_ctt(replaced(std::string(small_ctt), c.what, c.with));
        ASSERT_FALSE(read) << c.what << " → " << c.with;
        EXPECT_EQ(read.error().slug, "ctt-unreadable");
        EXPECT_NE(read.error().detail.find("第 " + std::string(c.line) + " 行"), std::string::npos)
            << c.with << ": " << read.error().detail;
    }
}

TEST(Ctt, WindowsLineEndsAndAByteOrderMarkDoNotMatter) {
    std::string text = "\xEF\xBB\xBF";
    for (const char c : small_ctt) text += c == '\n' ? "\r\n" : std::string(1, c);
    EXPECT_EQ(write_ctt(read_ctt(text).value()), write_ctt(read_ctt(small_ctt).value()));
}

TEST(Ctt, AnyBytesGetAnAnswer) {
    EXPECT_TRUE(rc::check("any text", [](const std::string& text) { RC_ASSERT(is_read_soundly(text)); }));
    EXPECT_TRUE(rc::check("one byte of a sound file changed", [] {
        std::string text(small_ctt);
        text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
        RC_ASSERT(is_read_soundly(text));
    }));
}

TEST(Ctt, TheFuzzCorpusIsReadWithoutHarm) {
    int read = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(LUOSHI_SOURCE_DIR) /
                                                    "src/afterschool/timetable/solver/fuzz_corpus/timetable_ctt")) {
        std::ifstream in(entry.path(), std::ios::binary);
        EXPECT_TRUE(is_read_soundly(std::string(std::istreambuf_iterator<char>(in), {}))) << entry.path();
        ++read;
    }
    EXPECT_GT(read, 3);
}

TEST(Solution, IsRefusedWhereItNamesWhatIsNotThere) {
    const auto problem = read_ctt(small_ctt).value();
    EXPECT_EQ(read_solution(problem, "drawing A 0 0\nchess B 1 1\n").value().size(), 2U);
    for (const auto* line :
         {"drawing A 0", "drawing C 0 0", "flute A 0 0", "drawing A 2 0", "drawing A 0 3", "drawing A x 0"}) {
        EXPECT_EQ(read_solution(problem, line).error().slug, "ctt-unreadable") << line;
    }
}

TEST(ProjectJson, StatesWhatTheCompetitionCannot) {
    const auto problem = read_any(own_json).value();
    EXPECT_EQ(problem.meetings.at(0).min_days, 2);
    EXPECT_FALSE(problem.is_open(0, 0));  // the teacher's
    EXPECT_FALSE(problem.does_suit(0, 0));
    EXPECT_TRUE(problem.does_suit(1, 0));
    EXPECT_EQ(problem.weights.room_stability, 3);
    EXPECT_EQ(problem.weights.min_days, 5);
    ASSERT_EQ(problem.fixed.size(), 1U);
    const auto solved = solve(problem, {.seed = 1, .iterations = 20'000});
    EXPECT_EQ(solved.cost.hard, 0);
    const auto json = solution_json(problem, solved.solution);
    EXPECT_TRUE(json.feasible);
    EXPECT_TRUE(std::ranges::any_of(json.placements, [](const PlacementJson& p) {
        return p.meeting == "chess" && p.day == 1 && p.period == 1 && p.room == "B";
    }));
}

TEST(ProjectJson, RefusesEachFaultAtItsField) {
    struct Case {
        std::string_view what, with, field;
    };
    const Case cases[] = {{"luoshi.timetable/1", "luoshi.timetable/2", "schema"},
                          {"\"days\":2", "\"days\":0", "days"},
                          {"\"id\":\"B\"", "\"id\":\"A\"", "rooms.1.id"},
                          {"\"teachers\":[\"t1\"]", "\"teachers\":[\"t2\"]", "meetings.0.teachers"},
                          {"\"groups\":[\"g3\"],\"rooms\"", "\"groups\":[\"g4\"],\"rooms\"", "meetings.0.groups"},
                          {"\"rooms\":[\"B\"]", "\"rooms\":[\"C\"]", "meetings.0.rooms"},
                          {"\"fixed\":[{\"day\":1", "\"fixed\":[{\"day\":2", "meetings.0.fixed"},
                          {"room_stability", "room_colour", "constraints.0.name"}};
    for (const auto& c : cases) {
        const auto read = read_any(replaced(std::string(own_json), c.what, c.with));
        ASSERT_FALSE(read) << c.with;
        EXPECT_EQ(read.error().slug, "timetable-unreadable");
        EXPECT_EQ(read.error().fields.at(0).field, c.field);
    }
}

}  // namespace
}  // namespace luoshi::afterschool::timetable::solver

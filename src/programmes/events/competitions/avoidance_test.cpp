#include "programmes/events/competitions/avoidance.hpp"

#include <gtest/gtest.h>

namespace luoshi::programmes::events::competitions {
namespace {

const EntryFacts entry{"/430000/430100/school-a/", {"小明", "小红"}, {"王老师"}};

TEST(JudgeAvoidance, FindsTheOwnUnitAndItsDepartments) {
    EXPECT_EQ(avoidance_of({"评委", "/430000/430100/school-a/", {}, {}}, entry), Avoidance::own_unit);
    EXPECT_EQ(avoidance_of({"评委", "/430000/430100/school-a/training/", {}, {}}, entry), Avoidance::own_unit);
    EXPECT_EQ(avoidance_of({"评委", "/430000/430100/", {}, {}}, entry), std::nullopt) << "the bureau above is not the school";
    EXPECT_EQ(avoidance_of({"评委", "/430000/430100/school-b/", {}, {}}, entry), std::nullopt);
}

TEST(JudgeAvoidance, FindsOwnPupilsAndWhatWasDeclared) {
    EXPECT_EQ(avoidance_of({"王老师", "/430000/x/", {}, {}}, entry), Avoidance::own_pupil);
    EXPECT_EQ(avoidance_of({"评委", "/430000/x/", {"/430000/430100/school-a/"}, {}}, entry), Avoidance::declared_unit);
    EXPECT_EQ(avoidance_of({"评委", "/430000/x/", {}, {"小红"}}, entry), Avoidance::declared_pupil);
    EXPECT_EQ(avoidance_of({"评委", "/430000/x/", {"/430000/430100/school-b/"}, {"小刚"}}, entry), std::nullopt);
    EXPECT_EQ(avoidance_of({"评委", "", {}, {}}, {"", {}, {}}), std::nullopt) << "an unknown place is no place";
}

}  // namespace
}  // namespace luoshi::programmes::events::competitions

// What waits for those who announce, watch and run draws.
#include "afterschool/allocation/allocation_on_both.hpp"

namespace luoshi::afterschool::allocation {
namespace {

class OwedInAllocation : public DrawsOnBoth {
 protected:
    using Counts = std::map<std::string, std::int64_t>;

    std::vector<luoshi::Waiting> list(const Actor& actor) {
        return read_as(actor, [](Work& work) -> Result<std::vector<luoshi::Waiting>> {
                   return allocation::waiting(work);
               }).value();
    }
    Counts owed(const Actor& actor) {
        Counts counts;
        for (const auto& one : list(actor)) counts[one.task] = one.count;
        return counts;
    }
    Actor at_school(Actor actor) const {
        actor.body = school_;
        actor.body_path = path();
        return actor;
    }
    // A witness of the county's bureau: values only, over every school below.
    Actor witness() {
        auto actor = account(AccountId{Uuid{83}}, "丙老师");
        actor.grants = {{std::string(permissions::value.name), "/430000/430100/430104/"}};
        return actor;
    }
    Actor witness_elsewhere() {
        auto actor = account(AccountId{Uuid{84}}, "丁老师");
        actor.grants = {{std::string(permissions::value.name), "/430000/430100/430104/430104-education/another/"}};
        return actor;
    }
};
ON_BOTH_DATABASES(OwedInAllocation);

TEST_P(OwedInAllocation, EachStepWaitsForWhoMayTakeIt) {
    const auto round = closed_round();
    EXPECT_TRUE(owed(at_school(first())).empty()) << "enrolment freezes the list first";
    write_in_county([&](Work& work) { return freeze_round(work, round); }).value();
    EXPECT_EQ(owed(at_school(first())), (Counts{{"announce_draws", 1}}));
    EXPECT_TRUE(owed(witness()).empty());
    EXPECT_TRUE(owed(guardian(0)).empty());
    const auto id = announced(round);
    EXPECT_TRUE(owed(at_school(first())).empty()) << "the value does not exist yet";
    let_the_day_come(id);
    EXPECT_EQ(owed(at_school(first())), (Counts{{"enter_values", 1}}));
    EXPECT_EQ(list(witness()).at(0).due, clock().now().date());
    EXPECT_TRUE(owed(witness_elsewhere()).empty());
    enter(id).value();
    EXPECT_TRUE(owed(at_school(first())).empty()) << "who entered it does not confirm it";
    EXPECT_EQ(owed(at_school(second())), (Counts{{"confirm_values", 1}}));
    EXPECT_EQ(owed(witness()), (Counts{{"confirm_values", 1}}));
    confirm(id).value();
    EXPECT_EQ(owed(at_school(first())), (Counts{{"run_draws", 1}}));
    EXPECT_TRUE(owed(witness()).empty()) << "a witness does not run draws";
    run(id).value();
    EXPECT_TRUE(owed(at_school(first())).empty());
}

}  // namespace
}  // namespace luoshi::afterschool::allocation

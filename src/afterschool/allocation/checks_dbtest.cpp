// Each check is shown a fault that the use cases cannot make.
#include "afterschool/allocation/allocation_on_both.hpp"

namespace luoshi::afterschool::allocation {
namespace {

class PlantedInDraws : public DrawsOnBoth {
 protected:
    using Names = std::set<std::string>;

    template <class... Arguments>
    void plant(const char* name, const char* sql, const Arguments&... arguments) {
        checks_hold_ = false;
        write_in_county([&](Work& work) -> Result<Nothing> {
            work.run(storage::Query{name, sql, sql}, county, arguments...);
            work.record("test.plant", "test", "1");
            return Nothing{};
        }).value();
    }
    Names violated() {
        Names names;
        for (const auto& violation : storage::check_data(storage(), allocation::checks::all))
            names.insert(violation.check.substr(violation.check.rfind('.') + 1));
        return names;
    }
};
ON_BOTH_DATABASES(PlantedInDraws);

TEST_P(PlantedInDraws, ADrawThatNobodyCarriesThrough) {
    const auto id = announced(closed_round());
    let_the_day_come(id);
    clock().advance(std::chrono::hours{24 * 6});
    enter(id).value();
    EXPECT_EQ(violated(), Names{});
    const ReasonedStep back{id, "看错", {}, {version(id)}};
    clock().advance(std::chrono::hours{24 * 2});
    write_as(second(), [&](Work& work) { return take_value_back(work, back); }).value();
    EXPECT_EQ(violated(), Names{"draw_overdue"});
    checks_hold_ = false;
}

TEST_P(PlantedInDraws, ADrawnRoundThatWasSettledWithAnotherRecord) {
    drawn(closed_round());
    EXPECT_EQ(violated(), Names{});
    plant("test.settle", "UPDATE enrolment_round SET draw_record = 'another' WHERE county = $1 AND draw_record IS NOT NULL");
    EXPECT_EQ(violated(), Names{"drawn_round_not_settled"});
}

TEST_P(PlantedInDraws, ADrawWhoseRecordIsAnotherOne) {
    drawn(closed_round());
    plant("test.record", "UPDATE allocation_draw SET record_sha256 = 'another' WHERE county = $1");
    plant("test.settle", "UPDATE enrolment_round SET draw_record = 'another' WHERE county = $1 AND draw_record IS NOT NULL");
    EXPECT_EQ(violated(), Names{"drawn_without_record"});
}

TEST_P(PlantedInDraws, ASeatThatTheRecordDoesNotHold) {
    const auto id = drawn(closed_round());
    plant(
        "test.answer",
        "INSERT INTO allocation_answer (county, draw, pupil, code, grade, number, place, seats, wishes) "
        "VALUES ($1, $2, $3, 'X', 3, 'ff', 99, 1, '[]')",
        id, child(20));
    EXPECT_EQ(violated(), Names{"seats_differ_from_record"});
}

TEST_P(PlantedInDraws, AValueEnteredAndConfirmedByOnePerson) {
    const auto id = announced(closed_round());
    for (const auto& [serial, event] : {std::pair{8, "value_entered"}, std::pair{9, "value_confirmed"}}) {
        plant(
            "test.event",
            "INSERT INTO allocation_event (county, draw, serial, event, at, by_key, by_name, note) "
            "VALUES ($1, $2, $3, $4, 0, 'one', 'one', '')",
            id, std::int64_t{serial}, std::string(event));
    }
    EXPECT_EQ(violated(), Names{"value_in_one_hand"});
}

}  // namespace
}  // namespace luoshi::afterschool::allocation

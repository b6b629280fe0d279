// What sessions earn, case by case.
#include <gtest/gtest.h>

#include "fees/pay/reckon.hpp"
#include "foundation/random.hpp"

namespace luoshi::fees::pay {
namespace {

using afterschool::timetable::SessionState;
using enum RateKind;

RateId rate_id(std::uint8_t number) {
    Uuid bytes{};
    bytes[15] = number;
    return RateId{bytes};
}
Rate rate(std::uint8_t n, std::int64_t fen, Date from = Date(2026, 9, 1), RateKind kind = own, std::string activity = "", bool of_school = false) {
    return {rate_id(n), of_school, kind, std::move(activity), Money::fen(fen), {}, {}, from, Instant::from_microseconds(n), "标准" + std::to_string(n)};
}
Rate stepped(std::uint8_t n, std::int64_t fen, std::int64_t from_pupils, std::int64_t step) {
    auto made = rate(n, fen);
    made.step_from = from_pupils;
    made.step = Money::fen(step);
    return made;
}
Taught taught(std::int64_t lessons = 1, std::int64_t pupils = 30) {
    return {.activity = "clubs", .day = Date(2026, 9, 10), .lessons = lessons, .pupils = pupils};
}
Taught with(Taught base, void (*change)(Taught&)) {
    change(base);
    return base;
}

struct Case {
    const char* says;
    Taught taught;
    std::vector<Rate> rates;
    std::optional<std::int64_t> ceiling;
    std::int64_t fen;             // earned
    std::optional<NotPaid> why;   // or why not
};

const Case cases[] = {
    {"one lesson at the rate", taught(), {rate(1, 5000)}, {}, 5000, {}},
    {"two lessons", taught(2), {rate(1, 5000)}, {}, 10000, {}},
    {"three lessons of an odd rate", taught(3), {rate(1, 3333)}, {}, 9999, {}},
    {"no pupil came, the teacher was there", taught(1, 0), {rate(1, 5000)}, {}, 5000, {}},
    {"a rate from that very day", taught(), {rate(1, 5000, Date(2026, 9, 10))}, {}, 5000, {}},
    {"a rate from the next day does not hold yet", taught(), {rate(1, 5000, Date(2026, 9, 11))}, {}, 0, NotPaid::no_rate},
    {"the later of two rates", taught(), {rate(1, 5000), rate(2, 6000, Date(2026, 9, 5))}, {}, 6000, {}},
    {"the later one does not reach back", taught(), {rate(1, 5000), rate(2, 6000, Date(2026, 9, 20))}, {}, 5000, {}},
    {"two of the same day: the one entered last", taught(), {rate(2, 6000), rate(1, 5000)}, {}, 6000, {}},
    {"the school's before the county's", taught(), {rate(1, 5000, Date(2026, 9, 9)), rate(2, 4500, Date(2026, 9, 1), own, "", true)}, {}, 4500, {}},
    {"the activity's before the one for all", taught(), {rate(1, 5000, Date(2026, 9, 9)), rate(2, 7000, Date(2026, 9, 1), own, "clubs")}, {}, 7000, {}},
    {"another activity's rate is not for this one", taught(), {rate(1, 7000, Date(2026, 9, 1), own, "sport")}, {}, 0, NotPaid::no_rate},
    {"the school's for all before the county's for the activity", taught(),
     {rate(1, 7000, Date(2026, 9, 1), own, "clubs"), rate(2, 4500, Date(2026, 9, 1), own, "", true)}, {}, 4500, {}},
    {"an outside person by the outside rate", with(taught(), [](Taught& t) { t.kind = outside; }), {rate(1, 5000), rate(2, 9000, Date(2026, 9, 1), outside)}, {}, 9000, {}},
    {"a retired teacher by the retired rate", with(taught(), [](Taught& t) { t.kind = retired; }), {rate(1, 5000), rate(2, 5500, Date(2026, 9, 1), retired)}, {}, 5500, {}},
    {"an own rate is not for outside persons", with(taught(), [](Taught& t) { t.kind = outside; }), {rate(1, 5000)}, {}, 0, NotPaid::no_rate},
    {"no rate at all", taught(), {}, {}, 0, NotPaid::no_rate},
    {"one pupil below the step", taught(1, 35), {stepped(1, 3500, 36, 100)}, {}, 3500, {}},
    {"the step's first pupil", taught(1, 36), {stepped(1, 3500, 36, 100)}, {}, 3600, {}},
    {"35 yuan up to 35 pupils, then one yuan a pupil", taught(1, 45), {stepped(1, 3500, 36, 100)}, {}, 4500, {}},
    {"the step counts for every lesson", taught(2, 40), {stepped(1, 3500, 36, 100)}, {}, 8000, {}},
    {"a step from the first pupil on", taught(1, 3), {stepped(1, 1000, 1, 50)}, {}, 1150, {}},
    {"at the ceiling", taught(), {rate(1, 5000)}, 5000, 5000, {}},
    {"below the ceiling", taught(), {rate(1, 5000)}, 6000, 5000, {}},
    {"the step stops at the ceiling", taught(1, 60), {stepped(1, 3500, 36, 100)}, 4000, 4000, {}},
    {"the ceiling is of one lesson, not of the session", taught(3, 60), {stepped(1, 3500, 36, 100)}, 4000, 12000, {}},
    {"a rate from before the ceiling is cut", taught(), {rate(1, 5000)}, 4800, 4800, {}},
    {"the register is open", with(taught(), [](Taught& t) { t.register_closed = false; }), {rate(1, 5000)}, {}, 0, NotPaid::no_register},
    {"nobody called the names", with(taught(), [](Taught& t) { t.register_closed = false; t.state = SessionState::planned; }), {rate(1, 5000)}, {}, 0, NotPaid::no_register},
    {"the register was opened again", with(taught(), [](Taught& t) { t.state = SessionState::planned; }), {rate(1, 5000)}, {}, 0, NotPaid::no_register},
    {"moved and not held yet", with(taught(), [](Taught& t) { t.state = SessionState::moved; }), {rate(1, 5000)}, {}, 0, NotPaid::no_register},
    {"cancelled", with(taught(), [](Taught& t) { t.state = SessionState::cancelled; }), {rate(1, 5000)}, {}, 0, NotPaid::cancelled},
    {"cancelled says more than a missing adult", with(taught(), [](Taught& t) { t.state = SessionState::cancelled; t.has_adult = false; }), {rate(1, 5000)}, {}, 0, NotPaid::cancelled},
    {"nobody is named", with(taught(), [](Taught& t) { t.has_adult = false; }), {rate(1, 5000)}, {}, 0, NotPaid::nobody_taught},
    {"from an outside body: by invoice", with(taught(), [](Taught& t) { t.kind = outside; t.through_body = true; }), {rate(1, 9000, Date(2026, 9, 1), outside)}, {}, 0, NotPaid::through_body},
    {"a session of no lessons", taught(0), {rate(1, 5000)}, {}, 0, NotPaid::no_lessons},
};

class EveryCase : public ::testing::TestWithParam<Case> {};
TEST_P(EveryCase, EarnsWhatItSays) {
    const auto& c = GetParam();
    const auto got = earned(c.taught, c.rates, c.ceiling ? std::optional(Money::fen(*c.ceiling)) : std::nullopt);
    EXPECT_EQ(got.amount.in_fen(), c.fen) << c.says;
    EXPECT_EQ(got.why, c.why) << c.says;
}
INSTANTIATE_TEST_SUITE_P(Pay, EveryCase, ::testing::ValuesIn(cases));

TEST(Pay, TheSentenceAddsUpTheSameLessonsAndSaysWhereTheCeilingCame) {
    const std::vector<Rate> rates{stepped(1, 3500, 36, 100)};
    std::vector<Part> parts;
    for (const std::int64_t pupils : {20, 30, 60}) add_part(parts, part_of(earned(taught(2, pupils), rates, Money::fen(4000)), 2));
    EXPECT_EQ(sentence(parts).words, "2 次课 4 课时 × 35.00 元 = 140.00 元（标准1）；1 次课 2 课时 × 40.00 元 = 80.00 元（标准1，已按每课时上限）");
}

struct ShareCase {
    const char* says;
    std::int64_t teachers, percent, fen;
};
class EveryShare : public ::testing::TestWithParam<ShareCase> {};
TEST_P(EveryShare, IsRoundedToTheFen) {
    EXPECT_EQ(managers_share(Money::fen(GetParam().teachers), GetParam().percent).in_fen(), GetParam().fen) << GetParam().says;
}
INSTANTIATE_TEST_SUITE_P(Pay, EveryShare,
                         ::testing::Values(ShareCase{"ten percent", 100000, 10, 10000}, ShareCase{"half a fen goes up", 5, 10, 1},
                                           ShareCase{"less than half goes down", 4, 10, 0}, ShareCase{"of nothing", 0, 10, 0},
                                           ShareCase{"all of it", 12345, 100, 12345}));

struct CeilingCase {
    const char* says;
    std::int64_t before, more, income, percent;
    bool above;
};
class EveryCeiling : public ::testing::TestWithParam<CeilingCase> {};
TEST_P(EveryCeiling, IsExact) {
    const auto& c = GetParam();
    EXPECT_EQ(above_share(Money::fen(c.before), Money::fen(c.more), Money::fen(c.income), c.percent), c.above) << c.says;
}
INSTANTIATE_TEST_SUITE_P(Pay, EveryCeiling,
                         ::testing::Values(CeilingCase{"exactly the ceiling", 0, 1000, 10000, 10, false}, CeilingCase{"one fen above it", 0, 1001, 10000, 10, true},
                                           CeilingCase{"what was spent before counts", 500, 501, 10000, 10, true}, CeilingCase{"no income, nothing may be spent", 0, 1, 0, 10, true},
                                           CeilingCase{"a ceiling of nothing", 0, 1, 10000, 0, true}, CeilingCase{"no rounding in favour of the spender", 0, 1, 9, 10, true}));

}  // namespace
}  // namespace luoshi::fees::pay

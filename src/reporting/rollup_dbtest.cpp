// Rolled up = brute force: random changes, schools that change their stratum, move and merge; every figure counted again from the book of changes.
#include <gtest/gtest.h>

#include <array>
#include <random>

#include "reporting/reporting_on_both.hpp"

namespace luoshi::reporting {
namespace {

using RollUp = ReportingOnBoth;
ON_BOTH_DATABASES(RollUp);

const Period whole_year{"2026-09", "2027-08"};

TEST_P(RollUp, SumsWhatHappenedInThePeriodOverTheTree) {
    const auto a = open_school("430104-a", "430104", org::Stage::primary, org::Tier::city, Date(2026, 8, 1));
    const auto b = open_school("430105-b", "430105", org::Stage::junior, org::Tier::town, Date(2026, 8, 1));
    const auto c = open_school("430304-c", "430304", org::Stage::primary, org::Tier::village, Date(2026, 8, 1));
    add(a, lessons, Date(2026, 9, 7), 3);
    add(b, lessons, Date(2026, 10, 7), 5);
    add(c, lessons, Date(2026, 10, 8), 7);
    add(c, lessons, Date(2027, 3, 8), 11);
    EXPECT_EQ(figure("lessons", government("430000"), whole_year).whole.numerator, 26);
    EXPECT_EQ(figure("lessons", government("430000"), {"2026-10", "2026-10"}).whole.numerator, 12);
    EXPECT_EQ(figure("lessons", government("430100"), whole_year).whole.numerator, 8);
    EXPECT_EQ(figure("lessons", government("430304"), whole_year).whole.numerator, 18);
    EXPECT_EQ(figure("lessons", c, whole_year).whole.numerator, 18);
    EXPECT_EQ(figure("lessons", government("430000"), whole_year, Borders::then, {.setting = Setting::rural}).whole.numerator, 23);
    EXPECT_EQ(figure("lessons", government("430000"), whole_year, Borders::then, {.stage = org::Stage::primary}).whole.numerator, 21);
    const auto months = figure("lessons", government("430000"), {"2026-09", "2026-11"}).months;
    ASSERT_EQ(months.size(), 3U);
    EXPECT_EQ(months[0].numerator, 3);
    EXPECT_EQ(months[1].numerator, 12);
    EXPECT_EQ(months[2].numerator, 0);
    const auto below = figure("lessons", government("430000"), whole_year).below;
    ASSERT_EQ(below.size(), 2U);
    EXPECT_EQ(below[0].key, "430100");
    EXPECT_EQ(below[1].amount.numerator, 18);
}

TEST_P(RollUp, StartsPlacesAnewWithEveryTermAndKeepsTheRollForGood) {
    const auto a = open_school("430104-a", "430104", org::Stage::primary, org::Tier::city, Date(2026, 8, 1));
    add(a, on_roll, Date(2026, 9, 1), 100);
    add(a, participants, Date(2026, 9, 1), 80);
    add(a, participants, Date(2026, 12, 1), -5);
    add(a, participants, Date(2027, 2, 20), 60);
    EXPECT_EQ(figure("participation", a, {"2026-09", "2026-11"}).whole, (Amount{80, 100}));
    EXPECT_EQ(figure("participation", a, {"2026-09", "2027-01"}).whole, (Amount{75, 100}));
    EXPECT_EQ(figure("participation", a, {"2027-02", "2027-03"}).whole, (Amount{60, 100})) << "the places of autumn are over";
    EXPECT_EQ(figure("participation", a, {"2028-09", "2028-09"}).whole, (Amount{0, 100}));
}

TEST_P(RollUp, DividesCoverageByTheSchoolsThatWereOpenThen) {
    const auto a = open_school("430104-a", "430104", org::Stage::primary, org::Tier::city, Date(2026, 8, 1));
    const auto b = open_school("430104-b", "430104", org::Stage::junior, org::Tier::city, Date(2026, 8, 1));
    open_school("430104-s", "430104", org::Stage::senior, org::Tier::city, Date(2026, 8, 1));
    add(a, offering, Date(2026, 9, 1), 1);
    EXPECT_EQ(figure("coverage", government("430104"), {"2026-09", "2026-09"}).whole, (Amount{1, 2})) << "a senior school owes no after-school service";
    clock().set(Instant::parse("2026-11-02T08:00:00+08:00").value());
    in("430104", [&](Work& work) { return org::close_body(work, org::CloseBody{on(Date(2026, 11, 2)), b}); }).value();
    follow();
    EXPECT_EQ(figure("coverage", government("430104"), {"2026-09", "2026-10"}).whole, (Amount{1, 2}));
    EXPECT_EQ(figure("coverage", government("430104"), {"2026-09", "2026-11"}).whole, (Amount{1, 1}));
}

TEST_P(RollUp, MovesWhatLastsToTheNewStratumAndLeavesWhatHappened) {
    const auto a = open_school("430104-a", "430104", org::Stage::primary, org::Tier::village, Date(2026, 8, 1));
    add(a, on_roll, Date(2026, 9, 1), 50);
    add(a, participants, Date(2026, 9, 1), 40);
    add(a, lessons, Date(2026, 9, 2), 9);
    clock().set(Instant::parse("2026-11-02T08:00:00+08:00").value());
    const auto page = look([&](Work& work) { return org::find_school(work, a).value(); });
    in("430104", [&](Work& work) {
        org::CorrectSchool command{};
        command.id = a;
        command.tier = org::Tier::city;
        command.version = page.version;
        command.reason = "撤乡设街";
        return org::correct_school(work, command);
    }).value();
    follow();
    const auto urban = [&](std::string_view name, Period period) { return figure(name, government("430104"), period, Borders::then, {.setting = Setting::urban}).whole; };
    const auto rural = [&](std::string_view name, Period period) { return figure(name, government("430104"), period, Borders::then, {.setting = Setting::rural}).whole; };
    EXPECT_EQ(rural("participation", {"2026-09", "2026-10"}), (Amount{40, 50}));
    EXPECT_EQ(urban("participation", {"2026-09", "2026-10"}), (Amount{0, 0}));
    EXPECT_EQ(rural("participation", {"2026-09", "2026-11"}), (Amount{0, 0}));
    EXPECT_EQ(urban("participation", {"2026-09", "2026-11"}), (Amount{40, 50}));
    EXPECT_EQ(rural("lessons", whole_year).numerator, 9);
}

TEST_P(RollUp, TakesThePastOfASchoolAlongOnTodaysBordersOnly) {
    const auto a = open_school("430104-a", "430104", org::Stage::primary, org::Tier::city, Date(2026, 8, 1));
    add(a, lessons, Date(2026, 9, 7), 3);
    clock().set(Instant::parse("2026-11-02T08:00:00+08:00").value());
    const auto moved = in("430104", [&](Work& work) {
        org::MoveToCounty command{};
        static_cast<org::Grounds&>(command) = on(Date(2026, 11, 2));
        command.id = a;
        command.parent = government("430304");
        command.code = "430304-a";
        return org::move_to_county(work, command);
    }).value();
    follow();
    add(moved.body.id, lessons, Date(2026, 11, 3), 4);
    const auto lessons_of = [&](std::string_view code, Borders borders) { return figure("lessons", government(code), whole_year, borders).whole.numerator; };
    EXPECT_EQ(lessons_of("430100", Borders::then), 3);
    EXPECT_EQ(lessons_of("430300", Borders::then), 4);
    EXPECT_EQ(lessons_of("430100", Borders::today), 0);
    EXPECT_EQ(lessons_of("430300", Borders::today), 7);
    EXPECT_EQ(lessons_of("430304", Borders::today), 7);
    EXPECT_EQ(lessons_of("430000", Borders::today), 7);
    EXPECT_EQ(figure("lessons", moved.body.id, whole_year, Borders::today).whole.numerator, 7);
}

// Random changes over random schools: each figure of each body equals the sum over the book, month by month.
TEST_P(RollUp, EqualsBruteForceAfterRandomWrites) {
    const std::vector<std::string> counties{"430104", "430105", "430304", "430602"};
    std::vector<BodyId> schools;
    std::map<BodyId, std::string> county_of;
    std::mt19937_64 numbers{7};
    const auto dice = [&](std::uint64_t below) { return static_cast<std::int64_t>(numbers() % below); };
    for (int n = 0; n < 12; ++n) {
        const auto& county = counties[static_cast<std::size_t>(n) % counties.size()];
        const auto stage = n % 3 == 0 ? org::Stage::junior : org::Stage::primary;
        schools.push_back(open_school(county + "-r" + std::to_string(n), county, stage, n % 2 == 0 ? org::Tier::city : org::Tier::village, Date(2026, 8, 1)));
        county_of[schools.back()] = county;
    }
    for (int n = 0; n < 150; ++n) {
        const auto& school = schools[static_cast<std::size_t>(dice(schools.size()))];
        const auto day = Date(2026, 9, 1).plus_days(static_cast<int>(dice(360)));
        const auto* measure = std::array{&lessons, &participants, &on_roll}[static_cast<std::size_t>(dice(3))];
        add(school, *measure, day, dice(9) - 2);
    }
    const auto by_hand = [&](const std::string& measure, std::string_view code, std::string from, const std::string& to) {
        std::int64_t sum = 0;
        for (const auto& one : book_) {
            const auto& county = county_of[one.school];
            const bool inside = code == "430000" || county == code || (code.ends_with("00") && county.substr(0, 4) == code.substr(0, 4));
            if (inside && one.measure == measure && one.month >= from && one.month <= to) sum += one.change;
        }
        return sum;
    };
    for (const auto& code : std::vector<std::string>{"430000", "430100", "430300", "430104", "430602"}) {
        for (const auto borders : {Borders::then, Borders::today}) {
            const auto held = figure("lessons", government(code), whole_year, borders);
            const auto part = figure("participation", government(code), whole_year, borders);
            const auto months = months_of(whole_year);
            EXPECT_EQ(held.whole.numerator, by_hand("timetable.lessons_held", code, "2026-09", "2027-08"));
            std::int64_t below = 0;
            for (const auto& one : held.below) below += one.amount.numerator;
            EXPECT_EQ(below, held.whole.numerator);
            for (std::size_t m = 0; m < months.size(); ++m) {
                EXPECT_EQ(held.months[m].numerator, by_hand("timetable.lessons_held", code, months[m], months[m])) << code << months[m];
                EXPECT_EQ(part.months[m].numerator, by_hand("enrolment.pupils", code, term_begin(months[m]), months[m])) << code << months[m];
                EXPECT_EQ(part.months[m].denominator, by_hand("pupils.on_roll", code, "0000-00", months[m])) << code << months[m];
            }
        }
    }
}

// A row changed by plain SQL is found.
TEST_P(RollUp, IsFoundOutWhenACountyRowIsNotTheSum) {
    const auto a = open_school("430104-a", "430104", org::Stage::primary, org::Tier::city, Date(2026, 8, 1));
    add(a, lessons, Date(2026, 9, 7), 3);
    static constexpr storage::Query cheat{"test.cheat", "UPDATE tally_county SET m1 = m1 + 1 WHERE county = $1", "UPDATE tally_county SET m1 = m1 + 1 WHERE county = $1"};
    static constexpr storage::Query undo{"test.undo", "UPDATE tally_county SET m1 = m1 - 1 WHERE county = $1", "UPDATE tally_county SET m1 = m1 - 1 WHERE county = $1"};
    const auto run = [&](const storage::Query& query) {
        in("430104", [&](Work& work) -> Result<Nothing> {
            work.run(query, "430104");
            work.record("test.cheat", "county", "430104");
            return Nothing{};
        }).value();
    };
    run(cheat);
    EXPECT_EQ(storage::check_data(storage(), tally::checks::all).size(), 1U);
    run(undo);
}

// What one may not see does not exist.
TEST_P(RollUp, AnswersOnlyForBodiesBelowAScope) {
    const auto actor = [&](std::string scope) {
        Actor reader;
        reader.account = AccountId{Uuid{1}};
        reader.proof = Proof::session;
        reader.grants.push_back({std::string(permissions::read.name), std::move(scope)});
        return reader;
    };
    const auto ask = [&](Actor who, BodyId body) {
        return storage::read(storage(), context(std::move(who)), [&](Work& work) { return show_figures(work, {.body = body}); });
    };
    EXPECT_TRUE(ask(actor("/430000/430100/"), government("430104")));
    EXPECT_EQ(ask(actor("/430000/430100/"), government("430304")).error().slug, "no-such-body");
    EXPECT_EQ(ask(actor("/430000/430100/"), government("430000")).error().slug, "no-such-body");
}

}  // namespace
}  // namespace luoshi::reporting

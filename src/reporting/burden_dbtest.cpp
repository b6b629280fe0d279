// What is laid on a school is found in the tables of the rooms below, counted by school, and shown to who may see it.
#include <gtest/gtest.h>

#include "reporting/house_on_both.hpp"

namespace luoshi::reporting {
namespace {

class Burden : public HouseOnBoth {
 protected:
    void SetUp() override {
        HouseOnBoth::SetUp();
        if (IsSkipped()) return;
        other_ = open_school("430104-b", "430104", org::Stage::primary, org::Tier::village, Date(2026, 8, 1));
        clock().set(Instant::parse("2026-11-02T09:00:00+08:00").value());
    }
    void duty(int n, BodyId school, std::string_view content, Date issued, std::string_view state = "issued") {
        plant("INSERT INTO duty (county, id, issuer, notice_number, clause_path, content, recurrence, state, version, made_at, made_by, made_by_name, issued_at) "
              "VALUES ('430104', $1, $2, '湘教改〔2022〕1号', '六', $3, 'none', 'issued', 1, 1, 'a', 'a', $4)",
              uuid(n), government("430104"), content, at(issued));
        plant("INSERT INTO duty_share (county, id, duty, issuer, body, instance) VALUES ('430104', $1, $2, $3, $4, '')", uuid(n + 100), uuid(n), government("430104"), school);
        plant("INSERT INTO duty_share_state (county, share, state, version, round, contact) VALUES ('430104', $1, $2, 1, 1, '')", uuid(n + 100), state);
    }
    void survey(int n, BodyId school, Date opened) {
        plant("INSERT INTO needs_survey (county, id, version, school, school_year, term, title, introduction, anonymous, cell_min, questions, state, closes_on, opened_at, made_by) "
              "VALUES ('430104', $1, 1, $2, 2026, 'autumn', '需求调查', '', TRUE, 5, '[{\"a\":1},{\"a\":2},{\"a\":3}]', 'open', '2026-10-01', $3, 'a')",
              uuid(n), school, at(opened));
    }
    // By the province, so that it lies in another partition.
    void sheet(int n, BodyId school, Date opened) {
        in("430000", [&](Work& work) -> Result<Nothing> {
            using luoshi::testing::planted;
            work.run(planted("INSERT INTO score_sheet (county, id, version, body, content, sha256, made_at, made_by, made_by_name) VALUES ('430000', $1, 1, $2, "
                             "'{\"items\":[{\"id\":\"1\"},{\"id\":\"1.1\",\"parent\":\"1\"},{\"id\":\"2\"}]}', $3, 1, 'a', 'a')"),
                     uuid(n), government("430000"), std::string(64, 'a'));
            work.run(planted("INSERT INTO evaluation (county, id, body, body_path, sheet, sheet_version, title, year, period_from, period_until, stage, opened_at, opened_by, opened_by_name) "
                             "VALUES ('430000', $1, $2, '/430000/', $3, 1, '年度评价', 2026, '2026-01-01', '2026-12-31', 'open', $4, 'a', 'a')"),
                     uuid(n + 1), government("430000"), uuid(n), at(opened));
            work.run(planted("INSERT INTO evaluation_subject (county, evaluation, subject, subject_path, doubled) VALUES ('430000', $1, $2, '/430000/x/', 0)"), uuid(n + 1), school);
            work.record("test.plant", "row", "1");
            return Nothing{};
        }).value();
    }
    void order(int n, BodyId school, Date day) {
        plant("INSERT INTO rectification_order (county, id, body, issuer, year, serial, number, what, basis, due, money, pupils, origin_kind, origin, at, ordered_by, ordered_by_name, asked) "
              "VALUES ('430104', $1, $2, $3, 2026, 1, '整改〔2026〕1号', '整改', '依据', '2026-12-01', 'no', 0, 'own', '', $4, 'a', 'a', '')",
              uuid(n), school, government("430104"), at(day));
    }
    BurdenPage page(BodyId body) {
        return read([&](Work& work) { return show_burden(work, {body, "2026-09", "2027-01"}); }).value();
    }

    static constexpr std::string_view monthly = R"({"what":"报送月报","reporting":"monthly","stages":["申报","验收"],"more":1})";
    BodyId other_;
};
ON_BOTH_DATABASES(Burden);

TEST_P(Burden, CountsEachKindWithItsFieldsAndClause) {
    duty(1, school_, monthly, Date(2026, 9, 7));
    survey(2, school_, Date(2026, 9, 10));
    sheet(3, school_, Date(2026, 9, 20));
    order(5, school_, Date(2026, 10, 8));
    const auto own = page(school_);
    EXPECT_EQ(own.sum, (BurdenSum{3 + 1 + 1 + 1, 3 * 5 + 3 + 2 + 2, 0}));
    ASSERT_EQ(own.items.size(), 6U);
    EXPECT_EQ(own.items[0].day, Date(2026, 11, 1)) << "the latest first";
    EXPECT_EQ(own.items[0].clause, "六");
    EXPECT_EQ(own.items[1].kind, BurdenKind::order);
    EXPECT_EQ(own.items[1].clause, "五");
    EXPECT_EQ(own.kinds.size(), 4U);
}

TEST_P(Burden, RanksTheSchoolsOfACountyAndShowsASchoolOnlyItself) {
    duty(1, school_, monthly, Date(2026, 9, 7));
    survey(2, other_, Date(2026, 9, 10));
    const auto county = page(government("430104"));
    ASSERT_EQ(county.schools.size(), 2U);
    EXPECT_EQ(county.schools[0].body, school_);
    EXPECT_EQ(county.schools[0].sum.forms, 3);
    EXPECT_EQ(county.schools[1].rank, 2);
    EXPECT_EQ(county.sum.forms, 4);
    EXPECT_TRUE(county.items.empty());
    const auto own = page(other_);
    EXPECT_TRUE(own.schools.empty());
    EXPECT_EQ(own.sum.forms, 1);
    EXPECT_EQ(own.rank, 2);
    EXPECT_EQ(own.of, 2);
}

TEST_P(Burden, LeavesOutWhatWasTakenBackAndWhatLiesOutside) {
    duty(1, school_, monthly, Date(2026, 9, 7), "withdrawn");
    survey(2, school_, Date(2026, 8, 31));
    survey(3, school_, Date(2027, 2, 1));
    EXPECT_EQ(page(school_).sum, BurdenSum{});
}

TEST_P(Burden, IsForACountyOrASchoolThatOneMaySee) {
    const auto ask = [&](Actor who, BodyId body) { return storage::read(storage(), context(std::move(who)), [&](Work& work) { return show_burden(work, {.body = body}); }); };
    const auto school = look([&](Work& work) { return org::find_body(work, school_)->path; });
    EXPECT_EQ(ask(holder("/", {&permissions::read}), government("430100")).error().slug, "burden-needs-county");
    EXPECT_TRUE(ask(holder(school, {&permissions::read}), school_));
    EXPECT_EQ(ask(holder(school, {&permissions::read}), other_).error().slug, "no-such-body");
    EXPECT_EQ(ask(holder(school, {&permissions::read}), government("430104")).error().slug, "no-such-body");
}

}  // namespace
}  // namespace luoshi::reporting

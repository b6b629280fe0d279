// Every rule, once without and once with what it looks for.
#include "supervision/checks/checks_on_both.hpp"

namespace luoshi::supervision::checks {
namespace {

class CheckRulesFind : public ChecksOnBoth {
 protected:
    struct Planted {
        std::string_view rule;
        std::function<void()> before;  // what is allowed
        std::function<void()> plant;   // what is not
    };

    Instant midnight(Date day) { return Instant::parse(day.to_string() + "T00:00:00+08:00").value(); }

    void approve_prices() {
        for (const auto& [n, fen] : {std::pair{1, 400}, {2, 500}})
            plant("INSERT INTO course_price (county, course, serial, price_fen, state, reason, proposed_at, proposed_by, decided_at, decided_by, document, rules) "
                  "VALUES ($1, $2, 1, $3, 'approved', '-', 1, 'a', 2, 'b', '岳发改价〔2026〕1号', '{}')",
                  county, course(static_cast<std::uint8_t>(n)), fen);
    }
    void list_body(std::string licence_until) {
        plant("INSERT INTO outside_listing (county, id, version, body, state, live, name, credit_code, credit_doubt, licence_kind, licence_number, licence_until, "
              "on_national_platform, deposit_fen, contact, about, applied_at, applied_by, decided_at, decided_by, decision_document, listed_from, listed_until) "
              "VALUES ($1, '" + u(230) + "', 1, $2, 'listed', 'yes', '样例棋院', '', FALSE, 'school_licence', '1', '" + licence_until +
                  "', TRUE, 0, '', '', 1, 'a', 2, 'b', '岳教〔2026〕2号', '2026-01-01', '2027-01-01')",
              county, school);
        plant("INSERT INTO outside_item (county, listing, code, name, activity, grades, price_fen, listed) VALUES ($1, '" + u(230) + "', 'chess', '围棋', 'clubs', 63, 0, TRUE)",
              county);
        plant("UPDATE course SET listing = '" + u(230) + "', outside_item = 'chess' WHERE county = $1 AND id = $2", county, course(1));
    }
    void from_outside(std::string until) {
        plant("UPDATE service_teacher SET kind = 'outside', vetting_proof = '无犯罪记录证明', vetted_on = '2026-08-01', vetting_until = '" + until + "', health_until = '" + until +
                  "', contract_until = '" + until + "' WHERE county = $1 AND name = '周老师'",
              county);
    }
    void rung(int number) {
        plant("INSERT INTO uncollected_rung (county, pupil, date, rung, session, school, due_at, at) VALUES ($1, $2, '2026-09-01', $3, $4, $5, 1, 1)", county, child(0), number,
              chess, school);
    }
    void more_pupils() {
        for (int n = 0; n < 6; ++n) {
            plant("INSERT INTO pupil (county, id, school, class, code, name, sex, born, boarding, state, enrolled_on, version) SELECT county, '" + u(240 + n) + "', school, class, 'CODE100" +
                      std::to_string(n) + "', name, sex, born, boarding, state, enrolled_on, 1 FROM pupil WHERE county = $1 AND id = $2",
                  county, child(0));
        }
    }
    void agree_all() {
        for (int n = 0; n < 6; ++n) {
            plant("INSERT INTO consent (county, id, pupil, kind, school_year, term, serial, agreement, text_sha256, decision, given_at, decided_by, reason) SELECT county, '" + u(247 + n) +
                      "', '" + u(240 + n) + "', kind, school_year, term, 1, agreement, text_sha256, 'given', 1, 'class_teacher', '电话' FROM consent WHERE county = $1 AND pupil = $2 AND serial = 1",
                  county, child(0));
            plant("INSERT INTO consent_standing (county, pupil, kind, school_year, term, standing, consent, given_at, changed_at) VALUES ($1, '" + u(240 + n) +
                      "', 'after_school', 2026, 'autumn', 'given', '" + u(247 + n) + "', 1, 1)",
                  county);
        }
    }
    void park(std::int64_t fen) {
        here([&](Work& work) -> Result<Nothing> {
            const auto entry = booked(work, journal::Account::bank, journal::Account::unknown_money, fen, journal::Reason::parked);
            const auto payment = id<fees::payments::PaymentId>(225);
            work.run(own_statement("INSERT INTO payment (county, id, school, fund, channel, channel_reference, amount_fen, day, received_at, payer, remark, direct_fen, parked_fen, "
                                   "parked_amount_fen, parked_debit, parked_credit, parked_entry, asked, noted_by, noted_by_name) VALUES ($1, $2, $3, 'service', 'bank', 'U1', $4, "
                                   "'2026-09-01', 1, '不明', '', 0, $4, $4, 'bank', 'unknown_money', $5, '', 'a', 'a')"),
                     county, payment, school, fen, entry);
            work.run(own_statement("INSERT INTO payment_standing (county, payment, amount_fen, shared_fen, handed_back_fen, returned_fen) VALUES ($1, $2, $3, 0, 0, 0)"), county,
                     payment, fen);
            work.record("test.park", "payment", "");
            return Nothing{};
        }).value();
    }

    std::vector<Planted> table() {
        return {
            {"bill_before_consent", [&] { bill_all(); },
             [&] {
                 // What the bill says of itself the database would refuse: only the run in which it was made can tell another time.
                 plant("INSERT INTO bill_run (county, id, school, plan, notice, kind, bills, due_fen, exempt_fen, due_entry, made_at, made_by, made_by_name) SELECT county, '" + u(162) +
                           "', school, plan, notice, 'more', 1, due_fen, 0, due_entry, 1, made_by, made_by_name FROM bill_run WHERE county = $1 AND notice = $2",
                       county, notice_);
                 second_bill(0, u(55), 100, "'" + u(162) + "'");
             }},
            {"consent_after_payment",
             [&] {
                 bill_all();
                 paid(0, 1'000, clock().now());
             },
             [&] { paid(1, 1'000, Instant::from_microseconds(0)); }},
            {"over_cap", [&] { bill_all(); }, [&] { second_bill(2, u(57), 100'001); }},
            {"over_lesson_price",
             [&] {
                 rule("price.per_lesson_max", 500);
                 publish_notice();
             },
             [&] { plant("INSERT INTO fee_notice_line (county, notice, item, grade, price_fen) VALUES ($1, $2, 'other', 4, 600)", county, notice_); }},
            {"uneven_price_same_grade", [&] { bill_all(); },
             [&] {
                 const auto first = notice_;
                 publish_notice(450, 550, 2);
                 plant("INSERT INTO bill_run (county, id, school, plan, notice, kind, bills, due_fen, exempt_fen, due_entry, made_at, made_by, made_by_name) SELECT county, '" + u(160) +
                           "', school, plan, $2, 'more', 1, due_fen, 0, due_entry, made_at, made_by, made_by_name FROM bill_run WHERE county = $1 AND notice = $3",
                       county, notice_, first);
                 here([&](Work& work) -> Result<Nothing> {
                     work.run(fees::charges::grounds::of_bill, county, id<fees::charges::BillId>(161), id<pupils::ConsentId>(58), notice_, work.now());
                     work.record("test.ground", "bill", "");
                     return Nothing{};
                 }).value();
                 plant("INSERT INTO bill (county, id, run, school, pupil, plan, serial, grade, consent, consent_given_at, notice, notice_published_at, billed_at, gross_fen, cut_fen, "
                       "exempt_fen, due_fen, words, words_en, basis) SELECT b.county, '" + u(161) + "', '" + u(160) + "', b.school, b.pupil, b.plan, 2, b.grade, b.consent, b.consent_given_at, "
                       "n.id, n.published_at, n.published_at, 450, 0, 0, 450, '-', '-', '-' FROM bill b JOIN fee_notice n ON n.county = b.county AND n.version = 2 "
                       "WHERE b.county = $1 AND b.pupil = $2",
                       county, child(3));
                 plant("INSERT INTO bill_line (county, bill, item, notice, grade, price_fen, lessons, gross_fen) VALUES ($1, '" + u(161) + "', $2, $3, 3, 450, 1, 450)", county,
                       course(1).to_string(), notice_);
             }},
            {"price_without_valid_basis",
             [&] {
                 approve_prices();
                 publish_notice();
             },
             [&] { publish_notice(450, 500, 2); }},
            {"no_fee_notice", [&] { bill_all(); },
             [&] { plant("INSERT INTO fee_notice_withdrawal (county, notice, at, reason, by_whom, by_name) VALUES ($1, $2, 1, '有误', 'a', 'a')", county, notice_); }},
            {"refund_overdue",
             [&] {
                 rule("refund.days_max", 30);
                 bill_all();
                 owed(0, 400, clock().now());
             },
             [&] { owed(1, 400, clock().now().plus(-std::chrono::hours{24 * 31})); }},
            {"unknown_money_old", [&] { park(700); },
             [&] {
                 at(9, 0, Date(2027, 3, 2));
                 here([&](Work& work) -> Result<Nothing> {
                     booked(work, journal::Account::bank, journal::Account::grants, 100, journal::Reason::granted, journal::Books{school, Fund::service, 2026, org::TermKind::spring});
                     work.record("test.book", "ledger", "");
                     return Nothing{};
                 }).value();
             }},
            {"more_lessons_than_allowed", [&] { set_rules(); },
             [&] { plant("UPDATE timetable_session SET lessons = 2 WHERE county = $1 AND id = $2", county, painting); }},
            {"holiday_session",
             // The twenty days of the fees' tests hold the Mid-Autumn Festival: the rule is right about them.
             [&] {
                 plant("UPDATE timetable_session SET state = 'cancelled', cancel_reason = 'other', cancel_words = '中秋节', settlement = 'open' WHERE county = $1 AND day = '2026-09-25'", county);
             },
             [&] {
                 plant("INSERT INTO timetable_session (county, id, version, plan, school, course, slot, pattern_day, pattern_weekday, weekday, day, starts, ends, lessons, room, teacher, "
                       "adult, state, touched) SELECT county, '" + u(170) + "', 1, plan, school, course, slot, '2026-10-01', 4, 4, '2026-10-01', starts, ends, lessons, room, teacher, adult, "
                       "'planned', FALSE FROM timetable_session WHERE county = $1 AND id = $2",
                       county, chess);
             }},
            {"end_after_limit", [&] { rule("service.end_latest", json::value("18:00")); },
             [&] { plant("UPDATE timetable_session SET ends = 1090 WHERE county = $1 AND id = $2", county, painting); }},
            {"outside_body_not_listed_or_expired", [&] { list_body("2027-06-30"); },
             [&] { plant("UPDATE outside_listing SET licence_until = '2026-08-31' WHERE county = $1", county); }},
            {"teacher_in_two_places", [] {},
             [&] {
                 plant("UPDATE timetable_session SET adult = $3, starts = 980, ends = 1020 WHERE county = $1 AND id = $2", county, painting,
                       id<afterschool::catalogue::TeacherId>(14));
             }},
            {"full_sign_up", [&] { more_pupils(); }, [&] { agree_all(); }},
            {"identical_refusals",
             [&] {
                 for (int n = 0; n < 4; ++n) refuse_consent(n, u(180 + n), 2, "家里有人接", (clock().now().microseconds() / 60'000'000 + n) * 60'000'000);
             },
             [&] { refuse_consent(0, u(185), 3, "家里有人接", clock().now().microseconds() + 600'000'000); }},
            {"zero_leaves",
             [&] {
                 plant("INSERT INTO attendance_day (county, school, date, registers, closed, present, late, left_early, on_leave, absent, stopped) VALUES ($1, $2, '2026-06-01', 30, 30, 90, 0, "
                       "0, 1, 0, 0)",
                       county, school);
             },
             [&] {
                 plant("INSERT INTO attendance_day (county, school, date, registers, closed, present, late, left_early, on_leave, absent, stopped) VALUES ($1, $2, '2026-05-05', 20, 20, 90, 0, "
                       "0, 0, 0, 0)",
                       county, school);
             }},
            {"register_too_perfect", [&] { hold_all({}, 19); },
             [&] {
                 hold(19, 1, 4, {});
                 at(19, 0, day(19));
             }},
            {"session_without_register", [&] { at(9, 0, day(1)); }, [&] { at(9, 0, day(2)); }},
            {"staff_without_vetting", [&] { from_outside("2027-12-31"); }, [&] { from_outside("2026-09-05"); }},
            {"uncollected_child", [&] { rung(1); },
             [&] {
                 rung(2);
                 rung(3);
             }},
        };
    }
};
ON_BOTH_DATABASES(CheckRulesFind);

TEST_P(CheckRulesFind, WhatIsPlantedAndNothingBefore) {
    std::set<std::string_view> tried;
    const auto all = table();
    for (std::size_t i = 0; i < all.size(); ++i) {
        SCOPED_TRACE(std::string(all[i].rule));
        tried.insert(all[i].rule);
        if (i > 0) {  // each on a school of its own
            TearDown();
            SetUp();
        }
        all[i].before();
        EXPECT_EQ(hits(run(), all[i].rule), 0) << "found although nothing was planted";
        all[i].plant();
        EXPECT_GT(hits(run(), all[i].rule), 0) << "planted and not found";
        FindCheckCases query;
        query.rule = std::string(all[i].rule);
        const auto found = cases(query);
        ASSERT_FALSE(found.empty());
        EXPECT_EQ(found[0].words.find('{'), std::string::npos) << found[0].words;
        EXPECT_EQ(found[0].words_en.find('{'), std::string::npos) << found[0].words_en;
        EXPECT_FALSE(shown(found[0].id).basis.empty());
    }
    for (const auto& rule : all_rules()) EXPECT_TRUE(tried.contains(rule.name)) << rule.name << " is not tried";
}

TEST_P(CheckRulesFind, WhoAssistsInASessionIsInThatPlaceToo) {
    plant("INSERT INTO session_assistant (county, session, adult, school) VALUES ($1, $2, $3, $4)", county, painting,
          id<afterschool::catalogue::TeacherId>(14), school);
    EXPECT_EQ(hits(run(), "teacher_in_two_places"), 0) << "one session after the other";
    plant("UPDATE timetable_session SET starts = 980, ends = 1020 WHERE county = $1 AND id = $2", county, painting);
    EXPECT_EQ(hits(run(), "teacher_in_two_places"), 1) << "takes one and assists in the other";
}

TEST_P(CheckRulesFind, ARuleWhoseParameterNobodySetSaysSoAndFindsNothing) {
    bill_all();
    owed(1, 400, clock().now().plus(-std::chrono::hours{24 * 400}));
    const auto seen = run();
    const auto overdue = std::ranges::find(seen.rules, "refund_overdue", &CheckRunRuleView::rule);
    ASSERT_NE(overdue, seen.rules.end());
    EXPECT_EQ(overdue->hits, 0);
    EXPECT_EQ(overdue->unset, 1);
}

TEST_P(CheckRulesFind, MoneyRulesThatCanTellNameThePupilsAndTheirAmounts) {
    rule("refund.days_max", 30);
    bill_all();
    owed(1, 400, clock().now().plus(-std::chrono::hours{24 * 31}));
    second_bill(2, u(57), 100'001);
    run();
    const auto overdue = shown(only_case("refund_overdue").id);
    ASSERT_EQ(overdue.pupils.size(), 1U);
    EXPECT_EQ(overdue.pupils[0].code, "CODE0001");
    EXPECT_EQ(overdue.pupils[0].amount_fen, 400);
    const auto cap = shown(only_case("over_cap").id);
    ASSERT_EQ(cap.pupils.size(), 1U);
    EXPECT_EQ(cap.pupils[0].code, "CODE0002");
    EXPECT_GT(cap.pupils[0].amount_fen, 0);
}

// Of what arrived although it was withdrawn nothing was owed: it stands for no part that is (refund_now).
TEST_P(CheckRulesFind, ARefundIsOverdueAlsoWhereAWithdrawnOneOfTheSameRightArrived) {
    rule("refund.days_max", 30);
    bill_all();
    withdrawn_and_arrived(owed(1, 1'000, clock().now().plus(-std::chrono::hours{24 * 31})), 600, 1'000);
    run();
    const auto overdue = shown(only_case("refund_overdue").id);
    ASSERT_EQ(overdue.pupils.size(), 1U);
    EXPECT_EQ(overdue.pupils[0].amount_fen, 400);
}

}  // namespace
}  // namespace luoshi::supervision::checks

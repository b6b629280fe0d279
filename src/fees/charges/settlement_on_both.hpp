// What the database tests of settlements and reliefs share: a term that is billed, paid, and whose facts change afterwards.
#pragma once
#include "fees/charges/charges_on_both.hpp"
#include "fees/exemptions/api.hpp"

namespace luoshi::fees::charges {

namespace rows {
#define ROW(name, text) \
    inline constexpr storage::Query name { "test." #name, text, text }
ROW(withdraw_notice, "INSERT INTO fee_notice_withdrawal (county, notice, at, reason, by_whom, by_name) VALUES ($1, $2, $3, '更正', 'a', '校长')");
ROW(raise_grade, "UPDATE school_class SET grade = grade + 1 WHERE county = $1 AND school = $2");
ROW(end_seat_row,
    "INSERT INTO seat_past (county, id, pupil, plan, slot, course, pool, round, consent, from_date, until_date, taken_at, account, source, ended_at, reason, note, "
    "ended_by, ended_by_name) SELECT county, id, pupil, plan, slot, course, pool, round, consent, from_date, $4, taken_at, account, source, $5, 'left_school', '', "
    "'a', '甲' FROM seat WHERE county = $1 AND pupil = $2 AND slot = $3");
ROW(drop_seat_row, "DELETE FROM seat WHERE county = $1 AND pupil = $2 AND slot = $3");
ROW(grant_row,
    "INSERT INTO exemption_grant (county, id, pupil, category, percent, from_date, until_date, document, evidence, rule_value, rule_percent, rule_basis, granted_at, "
    "granted_by, granted_by_name) SELECT $1, $2, $3, 'low_income', v_percent, '2026-09-01', '2027-07-31', '岳民〔2026〕3号', '名单', v.id, v_percent, '样例', 1, 'a', '甲' "
    "FROM (SELECT id, CAST($4 AS BIGINT) AS v_percent FROM rule_value WHERE parameter = 'exemption.categories') v");
#undef ROW
}  // namespace rows

class SettlementOnBoth : public ChargesOnBoth {
 protected:
    explicit SettlementOnBoth(std::vector<storage::Migrations> above = {}) : ChargesOnBoth(std::move(above)) {}

    void bill_all(std::int64_t cap = 100'000, const std::string& order = "lessons_then_cap", const std::string& refunds = "by_real_lessons") {
        set_rules(cap, order, refunds);
        publish_notice();
        at(9, 0);
        make().value();
    }
    void pay_in_full() {
        for (int n = 0; n < 4; ++n) {
            for (const auto& head : bills_of(n)) {
                if (head.open() > Money{}) pay(head.id, head.open().in_fen());
            }
        }
        receive(standing(journal::Account::receivable));
    }
    // The other leg, as payments would post it.
    void receive(Money received) {
        as(finance(), [&](Work& work) -> Result<Nothing> {
            TRY_DO(journal::post(work, {.books = books(),
                                        .debit = journal::Account::bank,
                                        .credit = journal::Account::receivable,
                                        .amount = received,
                                        .reason = journal::Reason::paid_in,
                                        .words = "收款",
                                        .reference = {"payment", "all"}}));
            work.record("test.pay", "payment", "all");
            return Nothing{};
        }).value();
    }
    journal::Books books() const { return {school, Fund::service, 2026, org::TermKind::autumn}; }

    ChildBills account_of_child(int n) {
        return see(n < 2 ? mother() : n == 2 ? other_mother() : account_of(33, "赵家长"), [&](Work& work) { return show_child_bills(work, {child(n)}); }).value();
    }
    SettlementView settled(int n) { return account_of_child(n).terms.at(0).settlement.value(); }
    std::vector<ReliefView> reliefs(int n) { return account_of_child(n).terms.at(0).reliefs; }
    int relieved(ReliefCause cause, const std::string& reference, std::optional<PupilId> pupil = {}) {
        return here([&](Work& work) -> Result<int> {
                   TRY(const int done, relieve(work, county, plan, cause, reference, pupil));
                   work.record("test.relieve", "plan", "");
                   return done;
               }).value();
    }
    FeesView fees() {
        return see(finance(), [&](Work& work) { return show_fees(work, {plan}); }).value();
    }
    std::vector<DifferenceRow> differences() {
        return read([&](Work& work) { return reckon_term(work, catalogue::find_plan(work, plan).value()); }).value().differences;
    }

    // ---- what changes after the bills
    template <class... Args>
    void change(const storage::Query& query, const Args&... args) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(query, args...).rows();
            work.record("test.change", "plan", "");
            return Nothing{};
        }).value();
    }
    void withdraw_notice() {
        change(rows::withdraw_notice, county, notice_, clock().now());
        change(grounds::notices_end, county, plan, clock().now());
    }
    void raise_grade() { change(rows::raise_grade, county, school); }
    void end_seats(int n, Date until) {
        for (const char* slot : {"s1", "s2"}) {
            change(rows::end_seat_row, county, child(n), slot, until, clock().now());
            change(rows::drop_seat_row, county, child(n), slot);
        }
    }
    // From that day on the first child is gone; the others came.
    void hold_without_the_first(int from) {
        for (int n = from; n < days; ++n) {
            take(n, 1, {1, 2, 3});
            take(n, 2, {1});
        }
    }
    void take(int n, int of, const std::vector<int>& pupils) {
        at(16, of == 1 ? 5 : 55, day(n));
        std::vector<attendance::MarkOf> marks;
        for (const int p : pupils) marks.push_back({child(p), attendance::Mark::present, {}});
        const auto session = session_of(n, of);
        const auto teacher = of == 1 ? zhou() : wu();
        const attendance::HandInRegister command{session, attendance::SubmissionId::make(clock().now(), random()), 0, marks, clock().now(), {}};
        as(teacher, [&](Work& work) { return attendance::hand_in_register(work, command); }).value();
        at(18, 0, day(n));
        close(session, teacher).value();
    }
    exemptions::GrantId grant(int n, int percent) {
        const auto grant_id = id<exemptions::GrantId>(static_cast<std::uint8_t>(150 + n));
        rule("exemption.categories", json::value{{"low_income", percent}});
        change(rows::grant_row, county, grant_id, child(n), percent);
        return grant_id;
    }
    // A place in painting that stands on no bill.
    void seat_in_painting(int n) {
        change(attendance::rows::seat, county, child(n), plan, "s2", id<afterschool::enrolment::SeatId>(static_cast<std::uint8_t>(90 + n)), course(2),
               id<afterschool::enrolment::RoundId>(16), id<pupils::ConsentId>(static_cast<std::uint8_t>(55 + n)), id<AccountId>(32));
    }
    // Asked by one, decided by another.
    attendance::CorrectionId correct(SessionId session, int n, attendance::Mark mark) {
        const auto correction = attendance::CorrectionId::make(clock().now(), random());
        as(office(25), [&](Work& work) { return attendance::ask_correction(work, {session, correction, child(n), mark, "记错了", {}}); }).value();
        as(office(26), [&](Work& work) { return attendance::decide_correction(work, {correction, attendance::Decision::accepted, {}, {}}); }).value();
        return correction;
    }
};

}  // namespace luoshi::fees::charges

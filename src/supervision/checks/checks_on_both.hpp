// What the database tests of the checks share: the school of charges' tests (four pupils, chess for all, painting for the siblings, twenty days of September
// 2026), its fees, and ways to plant what must not be.
#pragma once
#include <deque>
#include <set>

#include "fees/charges/charges_on_both.hpp"
#include "fees/payments/migrations.hpp"
#include "fees/refunds/refunds_on_both.hpp"
#include "supervision/checks/api.hpp"
#include "supervision/checks/checks.hpp"
#include "supervision/checks/migrations.hpp"
#include "supervision/checks/rules.hpp"
#include "supervision/checks/use_cases.hpp"

namespace luoshi::supervision::checks {

namespace journal = fees::journal;
using fees::Fund;

class ChecksOnBoth : public fees::charges::ChargesOnBoth {
 protected:
    explicit ChecksOnBoth(std::vector<storage::Migrations> above = {}) : ChargesOnBoth(with_money(std::move(above))) {}

    static std::vector<storage::Migrations> with_money(std::vector<storage::Migrations> above) {
        std::vector<storage::Migrations> modules{fees::payments::migrations::all, fees::refunds::migrations::all, migrations::all};
        modules.insert(modules.end(), above.begin(), above.end());
        return modules;
    }
    void SetUp() override {
        ChargesOnBoth::SetUp();
        fee_checks_hold_ = false;  // what is planted breaks theirs too
        if (!IsSkipped()) at(9, 0);
    }
    void TearDown() override {
        ChargesOnBoth::TearDown();
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    static std::string u(int n) { return id<pupils::PupilId>(static_cast<std::uint8_t>(n)).to_string(); }

    // A statement made for one test; PostgreSQL's names are short, and texts must outlive it.
    static storage::Query own_statement(std::string sql) {
        static std::deque<std::pair<std::string, std::string>> texts;
        for (const auto& [text, name] : texts)
            if (text == sql) return {name, text, text};
        auto& kept = texts.emplace_back(std::move(sql), "test.check_plant" + std::to_string(texts.size()));
        return {kept.second, kept.first, kept.first};
    }
    template <class... Args>
    void plant(std::string sql, const Args&... args) {
        const auto query = own_statement(std::move(sql));
        here([&](Work& work) -> Result<Nothing> {
            EXPECT_GT(work.run(query, args...).rows(), 0) << query.sqlite;
            work.record("test.plant", "check", "");
            return Nothing{};
        }).value();
    }
    template <class... Args>
    void expect_refused(std::string sql, const Args&... args) {
        const auto query = own_statement(std::move(sql));
        const auto attempt = [&] {
            return here([&](Work& work) -> Result<Nothing> {
                if (work.run(query, args...).rows() == 0) ADD_FAILURE() << "hits nothing: " << query.sqlite;
                work.record("test.attack", "check", "");
                return Nothing{};
            });
        };
        EXPECT_ANY_THROW(attempt().value()) << query.sqlite;
    }

    // ---- people
    Actor of_bureau(std::uint8_t number, std::vector<Permission> may) {
        auto actor = account_of(number, "教育局" + std::to_string(number));
        const auto body = read([](Work& work) -> Result<org::BodyLine> { return org::find_body_by_code(work, "430104-education").value(); }).value();
        actor.body = body.id;
        actor.body_path = body.path;
        actor.post = "课后服务岗";
        for (const auto& permission : may) actor.grants.push_back({std::string(permission.name), body.path});
        return actor;
    }
    Actor official() { return of_bureau(90, {permissions::read, permissions::decide, permissions::run}); }
    Actor principal(std::uint8_t number = 91) {
        auto actor = account_of(number, "校长");
        actor.body = school;
        actor.body_path = path;
        actor.grants.push_back({std::string(permissions::read.name), path});
        return actor;
    }

    // ---- acting
    CheckRunView run(std::optional<RunId> id = {}) {
        return as(official(), [&](Work& work) { return run_checks(work, {id.value_or(RunId::make(clock().now(), random())), path, county}); }).value();
    }
    std::int64_t hits(const CheckRunView& run, std::string_view rule) {
        const auto found = std::ranges::find(run.rules, rule, &CheckRunRuleView::rule);
        EXPECT_NE(found, run.rules.end()) << rule;
        return found == run.rules.end() ? -1 : found->hits;
    }
    std::vector<CheckCaseRow> cases(FindCheckCases query = {}, std::optional<Actor> actor = {}) {
        return see(actor.value_or(official()), [&](Work& work) { return find_check_cases(work, query); }).value().items;
    }
    CheckCaseRow only_case(std::string rule) {
        FindCheckCases query;
        query.rule = std::move(rule);
        const auto found = cases(query);
        EXPECT_EQ(found.size(), 1U);
        return found.at(0);
    }
    CaseStepId step() { return CaseStepId::make(clock().now(), random()); }
    CheckCaseView shown(CaseId id, std::optional<Actor> actor = {}) {
        return see(actor.value_or(official()), [&](Work& work) { return show_check_case(work, {id}); }).value();
    }

    // ---- money
    journal::Books autumn() const { return {school, Fund::service, 2026, org::TermKind::autumn}; }
    journal::EntryId booked(Work& work, journal::Account debit, journal::Account credit, std::int64_t fen, journal::Reason reason, std::optional<journal::Books> books = {}) {
        return journal::post(work, {.books = books.value_or(autumn()),
                                    .debit = debit,
                                    .credit = credit,
                                    .amount = Money::fen(fen),
                                    .reason = reason,
                                    .words = "样例",
                                    .reference = {"test", "t"}})
            .value();
    }
    void bill_all(std::int64_t chess_fen = 400, std::int64_t painting_fen = 500) {
        set_rules();
        publish_notice(chess_fen, painting_fen);
        at(9, 5);
        make().value();
    }
    // Another bill of a pupil beside the one that stands, as no use case would make it.
    void second_bill(int n, std::string consent, std::int64_t gross_fen, const std::string& run = "run") {
        here([&](Work& work) -> Result<Nothing> {
            work.run(own_statement("INSERT INTO bill_ground (county, bill, pupil, plan, school_year, term, consent_kind, consent, consent_from, consent_until, notice, "
                                   "notice_published_at, notice_until, billed_at) SELECT g.county, '" + u(200 + n) + "', g.pupil, g.plan, g.school_year, g.term, "
                                   "g.consent_kind, g.consent, g.consent_from, g.consent_until, g.notice, g.notice_published_at, g.notice_until, g.billed_at "
                                   "FROM bill_ground g JOIN bill b ON b.county = g.county AND b.id = g.bill WHERE b.county = $1 AND b.pupil = $2 AND b.serial = 1"),
                     county, child(n));
            work.record("test.ground", "bill", "");
            return Nothing{};
        }).value();
        plant("INSERT INTO bill (county, id, run, school, pupil, plan, serial, grade, consent, consent_given_at, notice, notice_published_at, billed_at, gross_fen, cut_fen, "
              "exempt_fen, due_fen, words, words_en, basis) SELECT county, '" + u(200 + n) + "', " + run + ", school, pupil, plan, 2, grade, '" + consent +
                  "', 1, notice, notice_published_at, billed_at, $3, 0, 0, $3, '-', '-', '-' FROM bill WHERE county = $1 AND pupil = $2 AND serial = 1",
              county, child(n), gross_fen);
    }
    // A payment for a pupil's first bill, received at that microsecond.
    void paid(int n, std::int64_t fen, Instant at) {
        here([&](Work& work) -> Result<Nothing> {
            const auto bill = fees::charges::bills_of_pupil(work, county, child(n)).front().id;
            const auto payment = work.new_id<fees::payments::PaymentId>();
            work.run(fees::refunds::rows::payment, county, payment, school, fees::payments::Channel::bank, "T" + payment.to_string(), fen, at);
            const auto entry = booked(work, journal::Account::bank, journal::Account::receivable, fen, journal::Reason::paid_in);
            work.run(fees::refunds::rows::use, county, work.new_id<fees::payments::UseId>(), payment, fen, school, bill, child(n), journal::Account::bank, entry, at);
            work.run(fees::refunds::rows::payment_standing, county, payment, fen);
            TRY_DO(fees::charges::note_paid(work, bill, Money::fen(fen)));
            work.record("test.pay", "bill", bill.to_string());
            return Nothing{};
        }).value();
    }
    // What a stopped session owes a pupil, since that instant.
    fees::refunds::RightId owed(int n, std::int64_t fen, Instant since) {
        const auto right = id<fees::refunds::RightId>(static_cast<std::uint8_t>(220 + n));
        here([&](Work& work) -> Result<Nothing> {
            const auto relief = work.new_id<fees::charges::ReliefId>();
            const auto entry = booked(work, journal::Account::unsettled, journal::Account::refunds_due, fen, journal::Reason::relieved);
            work.run(fees::refunds::rows::relief, county, relief, school, child(n), plan, "s" + std::to_string(n), fen, entry, work.now());
            work.run(own_statement("INSERT INTO refund_right (county, id, school, pupil, plan, cause, relief, amount_fen, words, words_en, arose_at) "
                                   "SELECT county, '" + right.to_string() + "', school, pupil, plan, 'relief', id, refund_fen, '停课退费', 'stopped', $3 FROM bill_relief "
                                   "WHERE county = $1 AND id = $2"),
                     county, relief, since);
            work.record("test.owed", "refund_right", right.to_string());
            return Nothing{};
        }).value();
        return right;
    }
    // The right's exemption was withdrawn with a refund of that sum, which arrived all the same; the rest is owed.
    void withdrawn_and_arrived(fees::refunds::RightId right, std::int64_t fen, std::int64_t right_fen) {
        std::optional<journal::EntryId> underway, sent;
        here([&](Work& work) -> Result<Nothing> {
            underway = booked(work, journal::Account::receivable, journal::Account::refunds_due, right_fen - fen, journal::Reason::corrected);
            sent = booked(work, journal::Account::refunds_due, journal::Account::bank, fen, journal::Reason::refunded);
            work.record("test.withdraw", "refund_right", right.to_string());
            return Nothing{};
        }).value();
        plant("INSERT INTO refund (county, id, refund_right, right_fen, school, pupil, plan, serial, before_fen, amount_fen, after_fen, act, ordered_at, ordered_by, "
              "ordered_by_name) SELECT county, '" + u(230) + "', id, amount_fen, school, pupil, plan, 1, 0, $3, $3, '" + u(231) + "', 1, 'a', 'a' FROM refund_right "
              "WHERE county = $1 AND id = $2",
              county, right, fen);
        plant("INSERT INTO bill_relief_undo (county, relief, pupil, plan, refund_fen, waived_fen, underway_fen, underway_entry, at, by_whom, by_name) "
              "SELECT county, relief, pupil, plan, amount_fen, 0, $3, $4, 1, 'a', 'a' FROM refund_right WHERE county = $1 AND id = $2",
              county, right, right_fen - fen, *underway);
        plant("INSERT INTO refund_right_withdrawal (county, refund_right, right_fen, amount_fen, ordered_fen, relief, at, by_whom, by_name) "
              "SELECT county, id, amount_fen, $3, $3, relief, 1, 'a', 'a' FROM refund_right WHERE county = $1 AND id = $2",
              county, right, fen);
        plant("INSERT INTO refund_withdrawal (county, refund, refund_right) SELECT county, id, refund_right FROM refund WHERE county = $1 AND refund_right = $2", county, right);
        plant("INSERT INTO refund_step (county, refund, serial, state, school, fund, amount_fen, route, channel, payee, destination, proof, reason, act, at, by_whom, by_name) "
              "SELECT county, id, 1, 'ordered', school, 'service', amount_fen, 'transfer', 'bank', '家长', '', '回单', '样例', act, 1, 'a', 'a' FROM refund "
              "WHERE county = $1 AND refund_right = $2",
              county, right);
        const std::string next = "INSERT INTO refund_step (county, refund, serial, state, before_serial, before_state, before_route, school, fund, amount_fen, route, channel, payee, "
                                 "destination, proof, reason, act, at, by_whom, by_name, debit, credit, entry) SELECT county, refund, serial + 1, ";
        const std::string as_before = ", serial, state, route, school, fund, amount_fen, route, channel, payee, destination, proof, reason, act, 1, 'a', 'a', ";
        plant(next + "'sent'" + as_before + "'refunds_due', 'bank', $3 FROM refund_step WHERE county = $1 AND refund = $2", county, id<fees::refunds::RefundId>(230), *sent);
        plant(next + "'done'" + as_before + "NULL, NULL, NULL FROM refund_step WHERE county = $1 AND refund = $2 AND serial = 2", county, id<fees::refunds::RefundId>(230));
    }
    void refuse_consent(int n, std::string id, int serial, std::string reason, std::int64_t at) {
        plant("INSERT INTO consent (county, id, pupil, kind, school_year, term, serial, agreement, text_sha256, decision, given_at, decided_by, reason) SELECT county, '" + id +
                  "', pupil, kind, school_year, term, $3, agreement, text_sha256, 'refused', $4, 'class_teacher', $5 FROM consent WHERE county = $1 AND pupil = $2 AND serial = 1",
              county, child(n), serial, at, reason);
    }
};

}  // namespace luoshi::supervision::checks

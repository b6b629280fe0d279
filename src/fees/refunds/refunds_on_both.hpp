// What the database tests of refunds share: a school of families whose bills, payments, reliefs and settlements are put directly into the tables (none of
// what makes them is of this room), and short ways to order, send and confirm.
#pragma once
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "afterschool/enrolment/enrolment_on_both.hpp"
#include "fees/charges/grounds_on_both.hpp"
#include "fees/charges/migrations.hpp"
#include "fees/disclosure/migrations.hpp"
#include "fees/journal/checks.hpp"
#include "fees/journal/migrations.hpp"
#include "fees/payments/migrations.hpp"
#include "fees/refunds/checks.hpp"
#include "fees/refunds/counts/api.hpp"
#include "fees/refunds/counts/measures.hpp"
#include "fees/refunds/jobs.hpp"
#include "fees/refunds/migrations.hpp"
#include "fees/refunds/shared.hpp"
#include "fees/refunds/use_cases.hpp"
#include "identity/api.hpp"
#include "platform/storage/errors.hpp"
#include "tally/tally_on_both.hpp"

namespace luoshi::fees::refunds {

namespace rows {
#define LUOSHI_STATEMENT(name, text) inline constexpr storage::Query name{"test.refunds_" #name, text, text}
LUOSHI_STATEMENT(notice,
                 "INSERT INTO fee_notice (county, id, school, plan, school_year, term, version, content, content_sha256, published_at, published_by, "
                 "published_by_name) VALUES ($1, $2, $3, $4, 2026, 'autumn', 1, '{}', '-', $5, 'a', 'a')");
LUOSHI_STATEMENT(run,
                 "INSERT INTO bill_run (county, id, school, plan, notice, kind, bills, due_fen, exempt_fen, due_entry, made_at, made_by, made_by_name) "
                 "VALUES ($1, $2, $3, $4, $5, 'term', 1, $6, 0, $7, $8, 'a', 'a')");
LUOSHI_STATEMENT(bill,
                 "INSERT INTO bill (county, id, run, school, pupil, plan, serial, grade, consent, consent_given_at, notice, notice_published_at, billed_at, "
                 "gross_fen, cut_fen, exempt_fen, due_fen, words, words_en, basis) "
                 "VALUES ($1, $2, $3, $4, $5, $6, 1, 3, $7, $8, $9, $10, $11, $12, 0, 0, $12, '-', '-', '-')");
LUOSHI_STATEMENT(standing, "INSERT INTO bill_standing (county, bill, due_fen, paid_fen, waived_fen) VALUES ($1, $2, $3, $3, 0)");
LUOSHI_STATEMENT(payment,
                 "INSERT INTO payment (county, id, school, fund, channel, channel_reference, amount_fen, day, received_at, payer, remark, direct_fen, "
                 "parked_fen, asked, noted_by, noted_by_name) VALUES ($1, $2, $3, 'service', $4, $5, $6, '2026-09-10', $7, '张家长', '', $6, 0, '', 'a', 'a')");
LUOSHI_STATEMENT(use,
                 "INSERT INTO payment_use (county, id, payment, payment_amount_fen, school, fund, serial, before_fen, used_fen, kind, source, bill, pupil, "
                 "amount_fen, debit, credit, entry, reason, asked, at, by_whom, by_name) "
                 "VALUES ($1, $2, $3, $4, $5, 'service', 1, 0, $4, 'share', 'direct', $6, $7, $4, $8, 'receivable', $9, '', '', $10, 'a', 'a')");
LUOSHI_STATEMENT(payment_standing,
                 "INSERT INTO payment_standing (county, payment, amount_fen, shared_fen, handed_back_fen, returned_fen) VALUES ($1, $2, $3, $3, 0, 0)");
LUOSHI_STATEMENT(relief,
                 "INSERT INTO bill_relief (county, id, school, pupil, plan, cause, reference, amount_fen, refund_fen, waived_fen, exempt_fen, words, words_en, "
                 "basis, refund_entry, at, by_whom, by_name) "
                 "VALUES ($1, $2, $3, $4, $5, 'stopped', $6, $7, $7, 0, 0, '9月15日暴雨停课，退2课时', 'stopped on 15 September', '', $8, $9, 'a', 'a')");
LUOSHI_STATEMENT(settlement_run,
                 "INSERT INTO settlement_run (county, id, school, plan, pupils, asked_fen, charged_fen, refund_fen, waived_fen, more_fen, exempt_asked_fen, "
                 "exempt_fen, basis, made_at, made_by, made_by_name) VALUES ($1, $2, $3, $4, $5, $6, 0, $6, 0, 0, 0, 0, '', $7, 'a', 'a')");
LUOSHI_STATEMENT(settlement,
                 "INSERT INTO settlement (county, plan, pupil, run, asked_fen, charged_fen, refund_fen, waived_fen, more_fen, exempt_fen, lessons) "
                 "VALUES ($1, $2, $3, $4, $5, 0, $5, 0, 0, 0, 0)");
// The school's plan of another term, with a bill on which nothing has come in.
LUOSHI_STATEMENT(next_plan,
                 "INSERT INTO service_plan (county, id, version, school, school_year, term, state, live, content, lessons_end, offer_digest, consulted_digest, "
                 "opened_at, opened_by, submissions, submitted_by, approved_at, approved_by, approval_document, published_at) "
                 "VALUES ($1, $2, 1, $3, $4, $5, 'published', 'yes', '{}', 940, 'd', 'd', 1, 'a', 1, 'a', 2, 'b', '样例', 3)");
LUOSHI_STATEMENT(open_standing, "INSERT INTO bill_standing (county, bill, due_fen, paid_fen, waived_fen) VALUES ($1, $2, $3, 0, 0)");
LUOSHI_STATEMENT(next_notice,
                 "INSERT INTO fee_notice (county, id, school, plan, school_year, term, version, content, content_sha256, published_at, published_by, "
                 "published_by_name) VALUES ($1, $2, $3, $4, $6, $7, 1, '{}', '-', $5, 'a', 'a')");
LUOSHI_STATEMENT(next_agreement,
                 "INSERT INTO agreement (county, id, school, kind, school_year, term, number, title, text, sha256, published_at, published_by_name) "
                 "SELECT county, $2, school, kind, $4, $5, number, title, text, sha256, published_at, published_by_name FROM agreement "
                 "WHERE county = $1 AND id = $3");
LUOSHI_STATEMENT(next_consent,
                 "INSERT INTO consent (county, id, pupil, kind, school_year, term, serial, agreement, text_sha256, decision, given_at, decided_by, guardianship, "
                 "account) SELECT county, $2, pupil, kind, $5, $6, 1, $3, text_sha256, 'given', given_at, decided_by, guardianship, account "
                 "FROM consent WHERE county = $1 AND id = $4");
LUOSHI_STATEMENT(payer_account, "INSERT INTO payer_account (county, payment, sealed, ending, bank) VALUES ($1, $2, $3, $4, $5)");
LUOSHI_STATEMENT(returned, "SELECT returned_fen FROM payment_standing WHERE county = $1 AND payment = $2");
LUOSHI_STATEMENT(right_of_pupil, "SELECT id FROM refund_right WHERE county = $1 AND pupil = $2");
LUOSHI_STATEMENT(count_rights, "SELECT COUNT(*) FROM refund_right WHERE county = $1");
#undef LUOSHI_STATEMENT
}  // namespace rows

class RefundsOnBoth : public afterschool::enrolment::EnrolmentOnBoth {
 protected:
    RefundsOnBoth()
        : EnrolmentOnBoth({afterschool::enrolment::migrations::all, journal::migrations::all, disclosure::migrations::all, charges::migrations::all,
                           payments::migrations::all, migrations::all}) {}

    void SetUp() override {
        EnrolmentOnBoth::SetUp();
        if (IsSkipped()) return;
        identity::Settings settings;
        settings.keys = &keys_;
        identity::use_settings(settings);
        clock().set(Instant::parse("2026-09-10T09:00:00+08:00").value());
        published_ = clock().now();
        in_county([&](Work& work) {
            notice_ = work.new_id<disclosure::NoticeId>();
            work.run(rows::notice, county, notice_, school_, population_.plan, published_);
            work.run(charges::grounds::notice_stands, county, notice_);
        });
    }
    void TearDown() override {
        if (!IsSkipped() && checks_hold_) tally::expect_counts_hold(storage(), context(), county, refunds::counted());
        if (!IsSkipped() && checks_hold_)
            for (const auto& name : violated()) ADD_FAILURE() << name;
        EnrolmentOnBoth::TearDown();
    }
    // Errors only: a right that waits is a warning, and most tests leave one.
    std::set<std::string> violated(bool warnings = false) {
        std::set<std::string> names;
        for (const auto& violation : storage::check_data(storage(), checks::all))
            if (warnings || violation.severity == "error") names.insert(violation.check.substr(violation.check.rfind('.') + 1));
        for (const auto& violation : storage::check_data(storage(), journal::checks::all)) names.insert(violation.check);
        return names;
    }
    template <class F>
    void in_county(F&& what) {
        write_in_county([&](Work& work) -> Result<Nothing> {
            what(work);
            work.record("test.fill", "body", school_.to_string());
            return Nothing{};
        }).value();
    }

    // ---- people
    Actor office() const {
        auto actor = account(AccountId{Uuid{55}}, "财务");
        for (const auto& permission : {permissions::read, permissions::pay}) actor.grants.push_back({std::string(permission.name), path()});
        return actor;
    }
    Actor head() const {
        auto actor = account(AccountId{Uuid{57}}, "校长");
        actor.grants.push_back({std::string(permissions::read.name), path()});
        return actor;
    }
    Actor bureau() const {
        auto actor = account(AccountId{Uuid{56}}, "县教育局");
        actor.grants.push_back({std::string(permissions::oversee.name), "/430000/430100/430104/"});
        return actor;
    }
    static Actor nobody() { return account(AccountId{Uuid{99}}, "路人"); }

    // ---- what came before
    journal::Books autumn() const { return {school_, Fund::service, 2026, org::TermKind::autumn}; }
    EntryId booked(Work& work, journal::Account debit, journal::Account credit, std::int64_t fen, journal::Reason reason) {
        return journal::post(work, {.books = autumn(),
                                    .debit = debit,
                                    .credit = credit,
                                    .amount = Money::fen(fen),
                                    .reason = reason,
                                    .words = "样例",
                                    .reference = {"test", "t"}})
            .value();
    }
    // A family's bill, paid in full by these payments, the first one first.
    struct Paid {
        Outlet channel = Outlet::bank;
        std::int64_t fen = 0;
    };
    std::vector<PaymentId> paid(int family, std::vector<Paid> payments) {
        const auto& of = population_.families[static_cast<std::size_t>(family)];
        std::vector<PaymentId> ids;
        in_county([&](Work& work) {
            std::int64_t fen = 0;
            for (const auto& payment : payments) fen += payment.fen;
            const auto entry = booked(work, journal::Account::receivable, journal::Account::unsettled, fen, journal::Reason::billed);
            const auto run = work.new_id<charges::BillRunId>();
            const auto bill = work.new_id<BillId>();
            work.run(rows::run, county, run, school_, population_.plan, notice_, fen, entry, work.now());
            work.run(charges::grounds::of_bill, county, bill, of.consent, notice_, work.now());
            work.run(rows::bill, county, bill, run, school_, of.pupil, population_.plan, of.consent, of.consented_at, notice_, published_, work.now(), fen);
            work.run(rows::standing, county, bill, fen);
            for (const auto& payment : payments) {
                const auto id = ids.emplace_back(work.new_id<PaymentId>());
                const auto at = work.now().plus(std::chrono::seconds{static_cast<int>(ids.size())});
                work.run(rows::payment, county, id, school_, payment.channel, "T" + id.to_string(), payment.fen, at);
                const auto in = booked(work, account_of(payment.channel), journal::Account::receivable, payment.fen, journal::Reason::paid_in);
                work.run(rows::use, county, work.new_id<payments::UseId>(), id, payment.fen, school_, bill, of.pupil, account_of(payment.channel), in, at);
                work.run(rows::payment_standing, county, id, payment.fen);
            }
        });
        return ids;
    }
    // As the bank's list said it.
    void came_from(PaymentId payment, const std::string& account, const std::string& bank) {
        in_county([&](Work& work) {
            const auto sealed = identity::field_keys().seal(crypto::SealAlgorithm::aes256_gcm, account, "payments.payer_account/" + payment.to_string(), work.random());
            work.run(rows::payer_account, county, payment, sealed, account.substr(account.size() - 4), bank);
        });
    }
    charges::ReliefId relieved(int family, std::int64_t fen, std::string reference = "s1") {
        charges::ReliefId id;
        in_county([&](Work& work) {
            id = work.new_id<charges::ReliefId>();
            const auto entry = booked(work, journal::Account::unsettled, journal::Account::refunds_due, fen, journal::Reason::relieved);
            work.run(rows::relief, county, id, school_, child(family), population_.plan, reference, fen, entry, work.now());
        });
        return id;
    }
    void settled(const std::map<int, std::int64_t>& refunds) {
        in_county([&](Work& work) {
            std::int64_t sum = 0;
            for (const auto& [family, fen] : refunds) sum += fen;
            const auto run = work.new_id<charges::SettlementRunId>();
            booked(work, journal::Account::unsettled, journal::Account::refunds_due, sum, journal::Reason::settled);
            work.run(rows::settlement_run, county, run, school_, population_.plan, static_cast<std::int64_t>(refunds.size()), sum, work.now());
            for (const auto& [family, fen] : refunds) work.run(rows::settlement, county, population_.plan, child(family), run, fen);
        });
    }
    Result<Nothing> hear(const char* event, json::value payload) {
        return write_in_county([&](Work& work) -> Result<Nothing> {
            work.record("test.hear", "event", event);
            return event == std::string("charges.relieved") ? hear_relieved(work, payload) : hear_settled(work, payload);
        });
    }
    RightId right_of_relief(int family, std::int64_t fen, std::string reference = "s1") {
        const auto relief = relieved(family, fen, std::move(reference));
        hear("charges.relieved", {{"county", county}, {"relief", relief.to_string()}}).value();
        return read([&](Work& work) -> Result<RightId> {
                   const auto rights = work.all<RightId>(rows::right_of_pupil, county, child(family));
                   return rights.back();
               })
            .value();
    }
    json::value settled_event() const { return {{"county", county}, {"school", school_.to_string()}, {"plan", population_.plan.to_string()}}; }
    std::int64_t count_rights() {
        return read([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(rows::count_rights, county).value(); }).value();
    }

    BillId billed_next_term(int family, std::int64_t fen) { return billed_in(family, fen, spring()); }
    BillId billed_in(int family, std::int64_t fen, const journal::Books& books) {
        const auto& of = population_.families[static_cast<std::size_t>(family)];
        BillId bill;
        in_county([&](Work& work) {
            const auto plan = work.new_id<PlanId>();
            const auto notice = work.new_id<disclosure::NoticeId>();
            const auto run = work.new_id<charges::BillRunId>();
            bill = work.new_id<BillId>();
            work.run(rows::next_plan, county, plan, school_, books.school_year, books.term);
            work.run(rows::next_notice, county, notice, school_, plan, work.now(), books.school_year, books.term);
            work.run(charges::grounds::notice_stands, county, notice);
            const auto agreement = work.new_id<pupils::AgreementId>();
            const auto consent = work.new_id<pupils::ConsentId>();
            work.run(rows::next_agreement, county, agreement, population_.agreement, books.school_year, books.term);
            work.run(rows::next_consent, county, consent, agreement, of.consent, books.school_year, books.term);
            work.run(charges::grounds::consent_stands, county, consent);
            work.run(charges::grounds::of_bill, county, bill, consent, notice, work.now());
            const auto entry = journal::post(work, {.books = books,
                                                    .debit = journal::Account::receivable,
                                                    .credit = journal::Account::unsettled,
                                                    .amount = Money::fen(fen),
                                                    .reason = journal::Reason::billed,
                                                    .words = "样例",
                                                    .reference = {"test", "t"}})
                                   .value();
            work.run(rows::run, county, run, school_, plan, notice, fen, entry, work.now());
            work.run(rows::bill, county, bill, run, school_, of.pupil, plan, consent, of.consented_at, notice, work.now(), work.now(), fen);
            work.run(rows::open_standing, county, bill, fen);
        });
        return bill;
    }
    journal::Books spring() const { return {school_, Fund::service, 2026, org::TermKind::spring}; }
    Result<RefundRightView> try_agree(RightId right, Actor actor) {
        return write_as(actor, [&](Work& work) { return agree_to_carry_over(work, {.right = right}); });
    }
    Result<RefundRightView> try_carry_over(RightId right, std::optional<RefundActId> id = {}) {
        return write_as(office(), [&](Work& work) { return carry_over(work, {.right = right, .id = id.value_or(fresh<RefundActId>())}); });
    }

    // As hear_relief_withdrawn leaves a right of which `fen` stood in this refund, which is not with the family, and the rest had left: the exemption never held.
    void is_withdrawn(RightId right, RefundId refund, std::int64_t fen) {
        in_county([&](Work& work) {
            const auto right_fen = find_right(work, county, right).value().amount_fen;
            booked(work, journal::Account::refunds_due, journal::Account::unsettled, right_fen, journal::Reason::corrected);
            std::optional<EntryId> underway;
            if (right_fen > fen) underway = booked(work, journal::Account::receivable, journal::Account::refunds_due, right_fen - fen, journal::Reason::corrected);
            work.run(statement("INSERT INTO bill_relief_undo (county, relief, pupil, plan, refund_fen, waived_fen, underway_fen, underway_entry, settlement_run, at, by_whom, by_name) "
                               "SELECT r.county, r.relief, r.pupil, r.plan, r.amount_fen, 0, r.amount_fen - CAST($4 AS BIGINT), e.id, NULL, CAST($3 AS BIGINT), 'a', 'a' "
                               "FROM refund_right r LEFT JOIN ledger_entry e ON e.county = r.county AND e.id = $5 WHERE r.county = $1 AND r.id = $2"),
                     county, right, work.now(), fen, underway);
            work.run(statement("INSERT INTO refund_right_withdrawal (county, refund_right, right_fen, amount_fen, ordered_fen, relief, at, by_whom, by_name) "
                               "SELECT county, id, amount_fen, CAST($4 AS BIGINT), CAST($4 AS BIGINT), relief, CAST($3 AS BIGINT), 'a', 'a' FROM refund_right WHERE county = $1 AND id = $2"),
                     county, right, work.now(), fen);
            work.run(statement("INSERT INTO refund_withdrawal (county, refund, refund_right) VALUES ($1, $2, $3)"), county, refund, right);
            tally::add(work, school_, counts::due, work.today(), -fen);
        });
    }

    std::int64_t waits(std::string_view task) {
        auto actor = office();
        actor.body = school_;
        actor.body_path = path();
        const auto list = read_as(actor, [](Work& work) -> Result<std::vector<Waiting>> { return refunds::waiting(work); }).value();
        const auto found = std::ranges::find(list, task, &Waiting::task);
        return found == list.end() ? 0 : found->count;
    }

    // ---- acting
    Result<RefundRightView> try_order(RightId right, std::optional<RefundActId> id = {}, std::optional<Actor> actor = {}) {
        return write_as(actor.value_or(office()), [&](Work& work) { return order_refund(work, {.right = right, .id = id.value_or(fresh<RefundActId>())}); });
    }
    RefundRightView order(RightId right) { return try_order(right).value(); }
    Result<RefundBatchView> try_send(std::optional<RefundBatchId> id = {}) {
        return write_as(office(), [&](Work& work) { return send_refunds(work, {.school = school_, .id = id.value_or(fresh<RefundBatchId>())}); });
    }
    Result<RefundRightView> try_confirm(RefundId refund) {
        return try_confirm_step(refund, last_step(refund));
    }
    Result<RefundRightView> try_confirm_step(RefundId refund, std::int64_t step) {
        return write_as(office(), [&](Work& work) { return confirm_refund(work, {.refund = refund, .step = step}); });
    }
    Result<RefundRightView> try_fail(RefundId refund, std::string reason = "账户已销户") {
        return try_fail_step(refund, last_step(refund), std::move(reason));
    }
    std::int64_t last_step(RefundId refund) {
        return read([&](Work& work) -> Result<std::int64_t> { return find_refund(work, county, refund).value().step; }).value();
    }
    Result<RefundRightView> try_fail_step(RefundId refund, std::int64_t step, std::string reason = "账户已销户") {
        return write_as(office(), [&](Work& work) { return fail_refund(work, {.refund = refund, .step = step, .reason = reason}); });
    }
    OrderRefundAgain by_transfer(RefundId refund) {
        return {.refund = refund,
                .id = fresh<RefundActId>(),
                .route = Route::transfer,
                .payee = "张家长",
                .destination = "某银行 6222 0000 0000 0001",
                .proof = "户口簿和银行卡复印件",
                .reason = "原账户已销户"};
    }
    Result<RefundRightView> try_again(const OrderRefundAgain& command) {
        return write_as(office(), [&](Work& work) { return order_refund_again(work, command); });
    }
    RefundRightView seen(RightId right) {
        return read_as(office(), [&](Work& work) { return show_refund_right(work, {right}); }).value();
    }
    std::int64_t balance(journal::Account account) {
        return read([&](Work& work) -> Result<std::int64_t> { return journal::balance_until(work, county, autumn(), account).in_fen(); }).value();
    }
    std::int64_t returned(PaymentId payment) {
        return read([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(rows::returned, county, payment).value(); }).value();
    }
    void rule(std::string parameter, json::value value) {
        const auto id = fresh<rules::ValueId>();
        const auto bureau_person = [](std::uint8_t number) {
            auto actor = account(AccountId{Uuid{number}}, "教育局" + std::to_string(number));
            for (const auto& permission : rules::permissions::all) actor.grants.push_back({std::string(permission.name), "/430000/430100/430104/"});
            return actor;
        };
        write_as(bureau_person(81), [&](Work& work) {
            rules::EnterValue command;
            command.id = id;
            command.body = org::find_body_by_code(work, "430104-education").value().id;
            command.parameter = std::move(parameter);
            command.value = std::move(value);
            command.valid_from = work.today();
            command.document = "岳教〔2026〕1号";
            command.source = "样例";
            return rules::enter_value(work, command);
        }).value();
        write_as(bureau_person(82), [&](Work& work) { return rules::confirm_value(work, {id, {}, {1}}); }).value();
    }

    // Somebody with the server's own connection and no use case in between. PostgreSQL's names of statements are at most 63 bytes.
    static storage::Query statement(const char* sql) {
        static std::map<std::string, std::string> names;
        auto& name = names[sql];
        if (name.empty()) name = "attack.refunds" + std::to_string(names.size());
        return {name, sql, sql};
    }
    template <class... Args>
    void expect_refused(const char* sql, const Args&... args) {
        const auto attack = statement(sql);
        const auto attempt = [&] {
            return write_in_county([&](Work& work) -> Result<Nothing> {
                work.run(attack, args...).rows();
                work.record("test.attack", "refund", "");
                return Nothing{};
            });
        };
        EXPECT_ANY_THROW(attempt().value()) << sql;
    }
    template <class... Args>
    void plant(const char* sql, const Args&... args) {
        checks_hold_ = false;
        const auto planted = statement(sql);
        in_county([&](Work& work) { work.run(planted, args...).rows(); });
    }

    disclosure::NoticeId notice_;
    Instant published_;

 private:
    crypto::FieldKeys keys_ = crypto::FieldKeys::from_text("k1 " + std::string(64, 'a'));
};

// The first family paid by the bank, was relieved of a part, and its refund is ordered by the original route.
class WithARefundOrdered : public RefundsOnBoth {
 protected:
    void SetUp() override {
        RefundsOnBoth::SetUp();
        if (IsSkipped()) return;
        payment = paid(0, {{Outlet::bank, 64'000}}).front();
        right = right_of_relief(0, 1'600);
        refund = order(right).parts.at(0).id;
        clock().advance(std::chrono::hours{1});
    }

    std::vector<OverdueRefundRow> county_list() {
        return read_as(bureau(), [&](Work& work) { return find_overdue_refunds(work, {.body = "/430000/"}); }).value().items;
    }

    PaymentId payment;
    RightId right;
    RefundId refund;
};

}  // namespace luoshi::fees::refunds

// What the database tests of payments share: a school of forty families with bills put directly into the tables (none of what made them is of this room),
// a payee, and short ways to take money in.
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "afterschool/enrolment/enrolment_on_both.hpp"
#include "fees/charges/grounds_on_both.hpp"
#include "fees/charges/migrations.hpp"
#include "fees/disclosure/migrations.hpp"
#include "fees/journal/checks.hpp"
#include "fees/journal/migrations.hpp"
#include "fees/payments/checks.hpp"
#include "fees/payments/migrations.hpp"
#include "fees/payments/online.hpp"
#include "fees/payments/permissions.hpp"
#include "fees/payments/shared.hpp"
#include "fees/payments/use_cases.hpp"
#include "identity/api.hpp"
#include "platform/storage/errors.hpp"

namespace luoshi::fees::payments {

namespace rows {
#define LUOSHI_STATEMENT(name, text) inline constexpr storage::Query name{"test.payments_" #name, text, text}
LUOSHI_STATEMENT(notice,
                 "INSERT INTO fee_notice (county, id, school, plan, school_year, term, version, content, content_sha256, published_at, published_by, "
                 "published_by_name) VALUES ($1, $2, $3, $4, 2026, 'autumn', 1, '{}', '-', $5, 'a', 'a')");
LUOSHI_STATEMENT(run,
                 "INSERT INTO bill_run (county, id, school, plan, notice, kind, bills, due_fen, exempt_fen, due_entry, made_at, made_by, made_by_name) "
                 "VALUES ($1, $2, $3, $4, $5, 'term', 1, $6, 0, $7, $8, 'a', 'a')");
LUOSHI_STATEMENT(bill,
                 "INSERT INTO bill (county, id, run, school, pupil, plan, serial, grade, consent, consent_given_at, notice, notice_published_at, billed_at, "
                 "gross_fen, cut_fen, exempt_fen, due_fen, words, words_en, basis) "
                 "VALUES ($1, $2, $3, $4, $5, $6, $7, 3, $8, $9, $10, $11, $12, $13, 0, 0, $13, '-', '-', '-')");
LUOSHI_STATEMENT(standing, "INSERT INTO bill_standing (county, bill, due_fen, paid_fen, waived_fen) VALUES ($1, $2, $3, 0, 0)");
#undef LUOSHI_STATEMENT
}  // namespace rows

class PaymentsOnBoth : public afterschool::enrolment::EnrolmentOnBoth {
 protected:
    PaymentsOnBoth()
        : EnrolmentOnBoth({afterschool::enrolment::migrations::all, journal::migrations::all, disclosure::migrations::all, charges::migrations::all,
                           migrations::all}) {}

    void SetUp() override {
        EnrolmentOnBoth::SetUp();
        if (IsSkipped()) return;
        identity::Settings settings;
        settings.keys = &keys_;
        identity::use_settings(settings);
        clock().set(Instant::parse("2026-09-10T09:00:00+08:00").value());
        publish_notice();
        enter_payee_of_school("");
    }
    void TearDown() override {
        use_wechat(nullptr);
        if (!IsSkipped() && checks_hold_) {
            for (const auto& name : violated()) ADD_FAILURE() << name;
        }
        EnrolmentOnBoth::TearDown();
    }
    std::set<std::string> violated() {
        std::set<std::string> names;
        for (const auto& violation : storage::check_data(storage(), checks::all)) names.insert(violation.check.substr(violation.check.rfind('.') + 1));
        for (const auto& violation : storage::check_data(storage(), journal::checks::all)) names.insert(violation.check);
        return names;
    }

    // What a family paid on line, as far as the books know of it.
    void booked_online(std::int64_t fen) {
        write_in_county([&](Work& work) -> Result<Nothing> {
            TRY(const EntryId entry, journal::post(work, {.books = autumn(),
                                                          .debit = journal::Account::online,
                                                          .credit = journal::Account::grants,
                                                          .amount = Money::fen(fen),
                                                          .reason = journal::Reason::granted,
                                                          .words = "线上收款",
                                                          .reference = {"test", "online"}}));
            work.record("test.online", "ledger_entry", entry.to_string());
            return Nothing{};
        }).value();
    }

    // ---- people
    Actor office() const {
        auto actor = account(AccountId{Uuid{55}}, "财务");
        for (const auto& permission : {permissions::read, permissions::take}) actor.grants.push_back({std::string(permission.name), path()});
        return actor;
    }
    Actor bureau() const {
        auto actor = account(AccountId{Uuid{56}}, "县教育局");
        for (const auto& permission : permissions::all) actor.grants.push_back({std::string(permission.name), "/430000/430100/430104/"});
        return actor;
    }

    // ---- bills
    struct Billed {
        BillId id;
        PupilId pupil;
    };
    Billed bill(int family, std::int64_t fen) {
        const auto& of = population_.families[static_cast<std::size_t>(family)];
        const auto serial = ++serials_[family];
        return write_in_county([&](Work& work) -> Result<Billed> {
                   TRY(const EntryId entry, journal::post(work, {.books = autumn(),
                                                                 .debit = journal::Account::receivable,
                                                                 .credit = journal::Account::unsettled,
                                                                 .amount = Money::fen(fen),
                                                                 .reason = journal::Reason::billed,
                                                                 .words = "开单",
                                                                 .reference = {"bill_run", "r"}}));
                   const auto run = work.new_id<Id<struct RunTag>>();
                   const auto id = work.new_id<BillId>();
                   work.run(rows::run, county, run, school_, population_.plan, notice_, fen, entry, work.now());
                   work.run(charges::grounds::of_bill, county, id, of.consent, notice_, work.now());
                   work.run(rows::bill, county, id, run, school_, of.pupil, population_.plan, serial, of.consent, of.consented_at, notice_, published_, work.now(), fen);
                   work.run(rows::standing, county, id, fen);
                   work.record("test.bill", "bill", id.to_string());
                   return Billed{id, of.pupil};
               })
            .value();
    }
    std::int64_t open_on(BillId id) {
        return read([&](Work& work) -> Result<std::int64_t> { return charges::find_bill(work, county, id).value().open().in_fen(); }).value();
    }
    journal::Books autumn() const { return {school_, Fund::service, 2026, org::TermKind::autumn}; }
    std::int64_t balance(journal::Account account) {
        return read([&](Work& work) -> Result<std::int64_t> { return journal::balance_until(work, county, autumn(), account).in_fen(); }).value();
    }

    // ---- money
    TakePayment at_counter(std::int64_t fen, std::vector<PaymentPart> parts, std::string reference = {}) {
        return {.id = fresh<PaymentId>(),
                .school = school_,
                .channel = Channel::counter,
                .reference = reference.empty() ? "C" + std::to_string(++slips_) : std::move(reference),
                .amount_fen = fen,
                .day = Date(2026, 9, 10),
                .payer = "家长",
                .parts = std::move(parts)};
    }
    Result<PaymentView> try_take_in(const TakePayment& command) {
        return write_as(office(), [&](Work& work) { return take_payment(work, command); });
    }
    PaymentView take_in(std::int64_t fen, std::vector<PaymentPart> parts) { return try_take_in(at_counter(fen, std::move(parts))).value(); }
    Result<PaymentView> try_match(PaymentId payment, BillId bill, std::int64_t fen, std::optional<UseId> id = {}) {
        return write_as(office(), [&](Work& work) { return match_payment(work, {.id = id.value_or(fresh<UseId>()), .payment = payment, .bill = bill, .amount_fen = fen}); });
    }
    Result<PaymentView> try_take_back(UseId share, std::string reason = "认错了人", std::optional<UseId> id = {}) {
        return write_as(office(), [&](Work& work) { return take_back_match(work, {.id = id.value_or(fresh<UseId>()), .share = share, .reason = reason}); });
    }
    Result<PaymentView> try_hand_back(PaymentId payment, std::int64_t fen) {
        return write_as(office(), [&](Work& work) { return hand_back_money(work, {.id = fresh<UseId>(), .payment = payment, .amount_fen = fen, .reason = "汇错了"}); });
    }
    Result<ReceiptView> try_issue(PaymentId payment, std::optional<ReceiptId> id = {}) {
        return write_as(office(), [&](Work& work) { return issue_receipt(work, {.id = id.value_or(fresh<ReceiptId>()), .payment = payment}); });
    }
    Result<ReceiptView> try_void(ReceiptId receipt, std::string reason = "抬头写错") {
        return write_as(office(), [&](Work& work) { return void_receipt(work, {.id = receipt, .reason = reason}); });
    }
    void enter_payee_of_school(const std::string& merchant) {
        const auto version = ++payees_;
        write_as(bureau(), [&](Work& work) {
            return enter_payee(work, {.school = school_,
                                      .version = version,
                                      .account_name = "长沙市岳麓区试验小学",
                                      .account = "4301 0400 0000 1234",
                                      .bank = "某银行岳麓支行",
                                      .merchant = merchant,
                                      .document = "岳教〔2026〕8号"});
        }).value();
    }

    // Somebody with the server's own connection and no use case in between: keys and CHECKs say no.
    template <class... Args>
    void expect_refused(const char* sql, const Args&... args) {
        EXPECT_THROW(send(sql, args...), storage::ConstraintBroken) << sql;
    }
    // What only grows: the connection itself may not.
    template <class... Args>
    void expect_forbidden(const char* sql, const Args&... args) {
        EXPECT_ANY_THROW(send(sql, args...)) << sql;
    }
    template <class... Args>
    void plant(const char* sql, const Args&... args) {
        checks_hold_ = false;
        send(sql, args...);
    }
    template <class... Args>
    void send(const char* sql, const Args&... args) {
        // PostgreSQL tells prepared statements apart by the first 63 characters of their names.
        static std::map<std::string, std::string> names;
        auto& name = names[sql];
        if (name.empty()) name = "test." + crypto::sha256_hex(sql).substr(0, 20);
        const storage::Query statement{name, sql, sql};
        write_in_county([&](Work& work) -> Result<Nothing> {
            work.run(statement, args...).rows();
            work.record("test.send", "payment", "");
            return Nothing{};
        }).value();
    }

    Id<struct FeeNoticeTag> notice_;
    Instant published_;

 private:
    void publish_notice() {
        published_ = clock().now();
        notice_ = write_in_county([&](Work& work) -> Result<Id<struct FeeNoticeTag>> {
                      const auto id = work.new_id<Id<struct FeeNoticeTag>>();
                      work.run(rows::notice, county, id, school_, population_.plan, published_);
                      work.run(charges::grounds::notice_stands, county, id);
                      work.record("test.notice", "fee_notice", id.to_string());
                      return id;
                  }).value();
    }

    crypto::FieldKeys keys_ = crypto::FieldKeys::from_text("k1 " + std::string(64, 'a'));
    std::map<int, int> serials_;
    int slips_ = 0;
    std::int64_t payees_ = 0;
};

}  // namespace luoshi::fees::payments

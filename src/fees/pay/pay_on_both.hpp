// What the database tests of pay share: the school of attendance with its registers taken, the finance office, the head and the county.
#pragma once
#include "afterschool/attendance/attendance_on_both.hpp"
#include "fees/charges/migrations.hpp"
#include "fees/disclosure/migrations.hpp"
#include "fees/exemptions/migrations.hpp"
#include "fees/journal/checks.hpp"
#include "fees/journal/migrations.hpp"
#include "fees/pay/checks.hpp"
#include "fees/pay/migrations.hpp"
#include "fees/pay/permissions.hpp"
#include "fees/pay/use_cases.hpp"
#include "fees/payments/migrations.hpp"
#include "platform/storage/errors.hpp"

namespace luoshi::fees::pay {

class PayOnBoth : public afterschool::attendance::AttendanceOnBoth {
 protected:
    explicit PayOnBoth(storage::Migrations own = migrations::all) : AttendanceOnBoth(below(own)) {}

    static std::vector<storage::Migrations> below(storage::Migrations own) {
        return {journal::migrations::all, disclosure::migrations::all, exemptions::migrations::all, charges::migrations::all, payments::migrations::all, own};
    }
    static std::vector<storage::Migrations> with_lower(storage::Migrations own) { return with(below(own)); }

    const PlanId plan = id<PlanId>(12);
    const SheetId sheet = id<SheetId>(200);

    void SetUp() override {
        AttendanceOnBoth::SetUp();
        if (IsSkipped()) return;
        here([&](Work& work) -> Result<Nothing> {
            work.run(afterschool::attendance::rows::account_name, "head", county, id<AccountId>(26));
            for (const auto& [name, number] : {std::pair{"head", 26}, std::pair{"account20", 20}})
                work.run(statement("INSERT INTO account (county, id, name, display_name, duty, state, language, password, password_at, must_change_password, "
                                   "totp_last_step, created_at, version) VALUES ($1, $2, $3, $3, 'business', 'active', 'zh-CN', 'x', 1, FALSE, 0, 1, 1)"),
                         county, id<AccountId>(static_cast<std::uint8_t>(number)), std::string_view(name));
            work.record("test.fill", "account", "head");
            return Nothing{};
        }).value();
    }
    void TearDown() override {
        AttendanceOnBoth::TearDown();
        if (IsSkipped()) return;
        std::vector<std::string> found;
        const auto add = [&](const std::vector<storage::Violation>& violations) {
            for (const auto& violation : violations) found.push_back(violation.check.substr(violation.check.rfind('.') + 1));
        };
        add(storage::check_data(storage(), checks::all));
        add(storage::check_data(storage(), journal::checks::all));
        EXPECT_EQ(found, expected_violations);
    }
    std::vector<std::string> expected_violations;

    // ---- people
    Actor finance() const { return with(account_of(25, "财务"), {permissions::read, permissions::write}); }
    Actor head() const { return with(account_of(26, "校长"), {permissions::read, permissions::agree}); }
    Actor county_official(std::uint8_t number = 80) const {
        Actor actor = account_of(number, "县教育局");
        for (const auto& p : {permissions::read, permissions::approve}) actor.grants.push_back({std::string(p.name), "/430000/430100/430104/"});
        return actor;
    }
    Actor teacher_zhou() const { return account_of(21, "周老师"); }
    Actor teacher_wu() const { return account_of(22, "吴老师"); }

    // ---- registers
    void take_chess() {
        using enum afterschool::attendance::Mark;
        at(16, 5);
        hand_in({present, present, late, absent}).value();
        at(16, 45);
        close(chess, zhou()).value();
    }
    void take_painting() {
        using enum afterschool::attendance::Mark;
        at(16, 55);
        hand_in({present, present}, 0, wu(), {}, painting).value();
        at(17, 35);
        close(painting, wu()).value();
    }
    void take_registers() {
        take_chess();
        take_painting();
    }

    // ---- acts
    void give_rate(std::int64_t fen = 5000, RateKind kind = RateKind::own, std::uint8_t number = 210) {
        as(finance(), [&](Work& work) {
            EnterPayRate command;
            command.id = id<RateId>(number);
            command.body = school;
            command.kind = kind;
            command.per_lesson_fen = fen;
            command.from = Date(2026, 9, 1);
            command.document = "校务会〔2026〕3号";
            return enter_pay_rate(work, command);
        }).value();
    }
    void give_income(std::int64_t fen) {
        as(finance(), [&](Work& work) {
            return enter_grant(work, {id<GrantId>(220), plan, GrantKind::grant, fen, "区财政局", "岳财教〔2026〕9号", Date(2026, 9, 1), {}});
        }).value();
    }
    Result<PaySheetView> make(SheetId which, Date first = Date(2026, 9, 1), Date last = Date(2026, 9, 1)) {
        return as(finance(), [&](Work& work) { return make_pay_sheet(work, {which, plan, first, last, {}}); });
    }
    Result<PaySheetView> offer(SheetId which) {
        return as(finance(), [&](Work& work) { return offer_pay_sheet(work, {which, "", {}}); });
    }
    Result<OwnPay> answer(SheetId which, std::int64_t line, Actor actor, Answer said = Answer::confirmed, std::string words = "", std::int64_t revision = 1) {
        return as(std::move(actor), [&](Work& work) { return answer_own_pay(work, {which, line, revision, said, words, {}}); });
    }
    Result<PaySheetView> agree(SheetId which, Actor actor) {
        return as(std::move(actor), [&](Work& work) { return agree_pay_sheet(work, {which, "", {}}); });
    }
    // Both registers, the rate, a draft, offered.
    PaySheetView offered() {
        take_registers();
        give_rate();
        make(sheet).value();
        return offer(sheet).value();
    }
    void confirm_all(SheetId which) {
        answer(which, 1, teacher_zhou()).value();
        answer(which, 2, teacher_wu()).value();
    }
    Result<PaySheetView> pay_out(SheetId which) {
        return as(finance(), [&](Work& work) { return pay_out_sheet(work, {which, Date(2026, 9, 1), "回单 0001", {}}); });
    }
    // Two lines of 50 yuan: agreed to and paid.
    PaySheetView paid() {
        offered();
        confirm_all(sheet);
        agree(sheet, head()).value();
        return pay_out(sheet).value();
    }
    // The second line is an outside person's: a fee of 900 yuan, 20 of it withheld. Agreed to, not paid yet.
    void agreed_with_tax() {
        plant("UPDATE service_teacher SET kind = 'outside', vetting_proof = 'p', vetted_on = '2026-01-01', vetting_until = '2027-01-01', health_until = "
              "'2027-01-01', contract_until = '2027-01-01', version = version + 1 WHERE county = $1 AND id = $2",
              county, id<TeacherId>(15));
        take_registers();
        give_rate();
        give_rate(90'000, RateKind::outside, 211);
        make(sheet).value();
        as(finance(), [&](Work& work) { return withhold_tax(work, {sheet, 2, 2'000, {}}); }).value();
        offer(sheet).value();
        confirm_all(sheet);
        agree(sheet, head()).value();
    }
    // Something must have been booked in it before.
    void lock_autumn() {
        here([&](Work& work) -> Result<Nothing> {
            TRY_DO(journal::lock(work, {school, Fund::service, 2026, org::TermKind::autumn}, "学期结账"));
            work.record("test.lock", "ledger_period", "2026-autumn");
            return Nothing{};
        }).value();
    }
    // From here on the school's money lies in the treasury.
    void pay_into_the_treasury() {
        plant("INSERT INTO fee_payee (county, school, version, kind, account_name, account_masked, bank, merchant, document, entered_at, entered_by, entered_by_name) "
              "VALUES ($1, $2, 1, 'treasury', '岳麓区财政局财政专户', '4301 **** 1234', '某银行岳麓支行', '', '岳财〔2026〕1号', 1, 'x', 'x')",
              county, school);
    }
    Money balance(journal::Account account) {
        return read([&](Work& work) -> Result<Money> {
                   return journal::balance(work, county, {school, Fund::service, 2026, org::TermKind::autumn}, account);
               }).value();
    }
    Money balance_in_spring(journal::Account account) {
        return read([&](Work& work) -> Result<Money> {
                   return journal::balance(work, county, {school, Fund::service, 2026, org::TermKind::spring}, account);
               }).value();
    }
    template <class... Args>
    void plant(const char* sql, const Args&... args) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(statement(sql), args...).rows();
            work.record("test.plant", "pay_sheet", "plant");
            return Nothing{};
        }).value();
    }
    // Refused by a key, a foreign key or a CHECK.
    template <class... Args>
    void expect_refused(const char* sql, const Args&... args) {
        EXPECT_THROW(plant(sql, args...), storage::ConstraintBroken) << sql;
    }
    // Refused because the table only grows.
    void expect_only_grows(const char* sql) { EXPECT_ANY_THROW(plant(sql, county)) << sql; }
};

}  // namespace luoshi::fees::pay

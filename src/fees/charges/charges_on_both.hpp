// What the database tests of charges and of the rooms behind it share: attendance's school with its four pupils (chess for all, painting for the siblings)
// over twenty days of September 2026, a published fee notice, and the rules of the county.
#pragma once
#include "afterschool/attendance/attendance_on_both.hpp"
#include "fees/charges/api.hpp"
#include "fees/charges/checks.hpp"
#include "fees/charges/counts/api.hpp"
#include "fees/charges/grounds_on_both.hpp"
#include "fees/charges/migrations.hpp"
#include "fees/disclosure/migrations.hpp"
#include "fees/exemptions/migrations.hpp"
#include "fees/journal/api.hpp"
#include "fees/journal/checks.hpp"
#include "fees/journal/migrations.hpp"
#include "tally/tally_on_both.hpp"

namespace luoshi::fees::charges {

namespace attendance = afterschool::attendance;
namespace timetable = afterschool::timetable;
using timetable::SessionId;

namespace rows {
#define ROW(name, text) \
    inline constexpr storage::Query name { "test." #name, text, text }
ROW(notice,
    "INSERT INTO fee_notice (county, id, school, plan, school_year, term, version, content, content_sha256, published_at, published_by, published_by_name) "
    "VALUES ($1, $2, $3, $4, 2026, 'autumn', $6, '{}', 'x', $5, 'a', '校长')");
ROW(notice_line, "INSERT INTO fee_notice_line (county, notice, item, grade, price_fen) VALUES ($1, $2, $3, 3, $4)");
ROW(withdraw_consent,
    "UPDATE consent_standing SET standing = 'withdrawn' WHERE county = $1 AND pupil = $2");
ROW(give_consent_again, "UPDATE consent_standing SET standing = 'given' WHERE county = $1 AND pupil = $2");
ROW(standing,
    "INSERT INTO consent_standing (county, pupil, kind, school_year, term, standing, consent, given_at, changed_at) "
    "VALUES ($1, $2, 'after_school', 2026, 'autumn', 'given', $3, 1, 1)");
ROW(stop_session,
    "UPDATE timetable_session SET state = 'cancelled', cancel_reason = 'weather', cancel_words = '暴雨', settlement = 'refund', version = version + 1 "
    "WHERE county = $1 AND id = $2");
#undef ROW
}  // namespace rows

class ChargesOnBoth : public attendance::AttendanceOnBoth {
 protected:
    explicit ChargesOnBoth(std::vector<storage::Migrations> above = {}) : AttendanceOnBoth(with_fees(std::move(above))) {}

    static std::vector<storage::Migrations> with_fees(std::vector<storage::Migrations> above) {
        std::vector<storage::Migrations> modules{journal::migrations::all, disclosure::migrations::all, exemptions::migrations::all, migrations::all};
        modules.insert(modules.end(), above.begin(), above.end());
        return modules;
    }

    const PlanId plan = id<PlanId>(12);
    static constexpr int days = 20;  // school days from Tuesday 1 September on

    void SetUp() override {
        AttendanceOnBoth::SetUp();
        if (IsSkipped()) return;
        without_final_checks();  // twenty days on which everybody came are too perfect for attendance's own
        here([&](Work& work) -> Result<Nothing> {
            for (std::uint8_t n = 0; n < 4; ++n) {
                const auto consent = id<pupils::ConsentId>(static_cast<std::uint8_t>(55 + n));
                work.run(rows::standing, county, child(n), consent);
                work.run(grounds::consent_stands, county, consent);
            }
            for (int n = 2; n < days; ++n) add_session(work, n, 1, "s1", 960, 14);
            for (int n = 1; n < days; ++n) add_session(work, n, 2, "s2", 1010, 15);
            work.record("test.fill", "body", school.to_string());
            return Nothing{};
        }).value();
    }
    void TearDown() override {
        if (IsSkipped() || !fee_checks_hold_) return;
        tally::expect_counts_hold(storage(), context(), county, charges::counted());
        for (const auto& all : {std::span<const storage::Check>(journal::checks::all), std::span<const storage::Check>(checks::all)}) {
            for (const auto& violation : storage::check_data(storage(), {all.begin(), all.end()})) ADD_FAILURE() << violation.check << ": " << violation.row;
        }
    }

    // The n-th school day of the term.
    static Date day(int n) {
        Date day(2026, 9, 1);
        for (int i = 0; i < n; ++i) {
            do day = day.plus_days(1);
            while (day.weekday().iso_encoding() > 5);
        }
        return day;
    }
    SessionId session_of(int n, int course) const {
        if (course == 1 && n == 0) return chess;
        if (course == 1 && n == 1) return chess_tomorrow;
        if (course == 2 && n == 0) return painting;
        Uuid bytes{};
        bytes[0] = static_cast<std::uint8_t>(course);
        bytes[15] = static_cast<std::uint8_t>(n);
        return SessionId{bytes};
    }

    void publish_notice(std::int64_t chess_fen = 400, std::int64_t painting_fen = 500, int version = 1) {
        notice_ = id<NoticeId>(static_cast<std::uint8_t>(100 + version));
        here([&](Work& work) -> Result<Nothing> {
            work.run(attendance::rows::account_name, "notice" + std::to_string(version), county, id<AccountId>(static_cast<std::uint8_t>(120 + version)));
            work.run(grounds::notices_end, county, plan, work.now());
            work.run(rows::notice, county, notice_, school, plan, work.now(), version);
            work.run(grounds::notice_stands, county, notice_);
            work.run(rows::notice_line, county, notice_, course(1).to_string(), chess_fen);
            work.run(rows::notice_line, county, notice_, course(2).to_string(), painting_fen);
            work.record("test.notice", "fee_notice", notice_.to_string());
            return Nothing{};
        }).value();
    }
    void set_rules(std::int64_t cap_fen = 100'000, const std::string& order = "lessons_then_cap", const std::string& refunds = "by_real_lessons") {
        rule("lesson.chargeable_a_day", 2);
        rule("price.per_term_max", cap_fen);
        rule("price.cap_order", json::value(order));
        rule("refund.rule_set", json::value(refunds));
    }
    Actor finance(std::uint8_t number = 26) const {
        return AttendanceOnBoth::with(account_of(number, "财务" + std::to_string(number)), {permissions::read, permissions::bill, journal::permissions::read});
    }

    Result<BillRunView> make(std::optional<BillRunId> run = {}) {
        const MakeBills command{run.value_or(BillRunId::make(clock().now(), random())), plan};
        return as(finance(), [&](Work& work) { return make_bills(work, command); });
    }
    Result<SettlementRunView> settle() {
        const SettleTerm command{SettlementRunId::make(clock().now(), random()), plan};
        return as(finance(), [&](Work& work) { return settle_term(work, command); });
    }
    std::vector<BillHead> bills_of(int n) {
        return read([&](Work& work) -> Result<std::vector<BillHead>> { return bills_of_pupil(work, county, child(n)); }).value();
    }
    BillView bill(BillId id) {
        return see(finance(), [&](Work& work) { return show_bill(work, {id}); }).value();
    }
    void pay(BillId bill, std::int64_t fen) {
        as(finance(), [&](Work& work) -> Result<Nothing> {
            TRY_DO(note_paid(work, bill, Money::fen(fen)));
            work.record("test.pay", "bill", bill.to_string());
            return Nothing{};
        }).value();
    }
    Money standing(journal::Account account) {
        return read([&](Work& work) -> Result<Money> {
                   return journal::balance(work, county, {school, Fund::service, 2026, org::TermKind::autumn}, account);
               }).value();
    }

    // Everybody came, but for those named by day; the registers are closed.
    void hold_all(const std::map<int, std::vector<int>>& absent = {}, int upto = days) {
        for (int n = 0; n < upto; ++n) {
            const auto away = absent.contains(n) ? absent.at(n) : std::vector<int>{};
            hold(n, 1, 4, away);
            hold(n, 2, 2, away);
        }
    }
    void hold(int n, int course, int pupils, const std::vector<int>& away) {
        at(course == 1 ? 16 : 16, course == 1 ? 5 : 55, day(n));
        std::vector<attendance::Mark> given;
        for (int p = 0; p < pupils; ++p)
            given.push_back(std::ranges::find(away, p) == away.end() ? attendance::Mark::present : attendance::Mark::absent);
        const auto session = session_of(n, course);
        const auto teacher = course == 1 ? zhou() : wu();
        hand_in(given, 0, teacher, {}, session).value();
        at(18, 0, day(n));
        close(session, teacher).value();
    }
    void stop(SessionId session) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::stop_session, county, session);
            work.record("test.stop", "session", session.to_string());
            return Nothing{};
        }).value();
    }

    NoticeId notice_;
    bool fee_checks_hold_ = true;

 private:
    void add_session(Work& work, int n, std::uint8_t course_number, const char* slot, int starts, std::uint8_t teacher) {
        work.run(attendance::rows::session, county, session_of(n, course_number), plan, school, course(course_number), slot, day(n),
                 day(n).weekday().iso_encoding(), starts, starts + 40, id<catalogue::RoomId>(13), id<catalogue::TeacherId>(teacher));
    }
};

}  // namespace luoshi::fees::charges

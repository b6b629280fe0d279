// What the database tests of attendance share: a primary school, one class of four pupils (two of them siblings), two
// courses one after the other on Tuesday 1 September 2026, their teachers, a guardian for each family, and the rules of
// the county.
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "afterschool/attendance/api.hpp"
#include "afterschool/attendance/checks.hpp"
#include "afterschool/attendance/counts/api.hpp"
#include "afterschool/attendance/migrations.hpp"
#include "afterschool/attendance/register.hpp"
#include "afterschool/catalogue/migrations.hpp"
#include "afterschool/enrolment/migrations.hpp"
#include "afterschool/timetable/migrations.hpp"
#include "identity/api.hpp"
#include "identity/migrations.hpp"
#include "notices/migrations.hpp"
#include "org/api.hpp"
#include "org/migrations.hpp"
#include "platform/mail/migrations.hpp"
#include "platform/mail/outbox.hpp"
#include "platform/storage/check_data.hpp"
#include "pupils/api.hpp"
#include "pupils/migrations.hpp"
#include "rules/api.hpp"
#include "rules/migrations.hpp"
#include "support/databases.hpp"
#include "tally/migrations.hpp"
#include "tally/tally_on_both.hpp"

namespace luoshi::afterschool::attendance {

// Rows of the rooms below, as their own use cases would have left them.
namespace rows {
#define ROW(name, text) \
    inline constexpr storage::Query name { "test." #name, text, text }
ROW(account_name, "INSERT INTO account_name (name, county, account) VALUES ($1, $2, $3)");
ROW(school_class,
    "INSERT INTO school_class (county, id, school, entry_year, school_year, grade, number, name, head_teacher, "
    "is_open, version) "
    "VALUES ($1, $2, $3, 2024, 2026, 3, 1, '三年级1班', $4, TRUE, 1)");
ROW(pupil,
    "INSERT INTO pupil (county, id, school, class, code, name, sex, born, boarding, state, enrolled_on, version) "
    "VALUES ($1, $2, $3, $4, $5, $6, 'female', '2018-01-01', FALSE, 'on_roll', '2024-09-01', 1)");
ROW(guardianship,
    "INSERT INTO guardianship (county, id, pupil, account, account_county, name, relation, state, seat, asked_at, "
    "confirmed_at, confirmed_by_name, version) "
    "VALUES ($1, $2, $3, $4, $1, $5, '母亲', 'confirmed', 1, 1, 1, '班主任', 1)");
ROW(agreement,
    "INSERT INTO agreement (county, id, school, kind, school_year, term, number, title, text, sha256, published_at, "
    "published_by_name) "
    "VALUES ($1, $2, $3, 'after_school', 2026, 'autumn', 1, '协议', '协议', $4, 1, '校长')");
ROW(consent,
    "INSERT INTO consent (county, id, pupil, kind, school_year, term, serial, agreement, text_sha256, decision, "
    "given_at, decided_by, guardianship, account) "
    "VALUES ($1, $2, $3, 'after_school', 2026, 'autumn', 1, $4, $5, 'given', 1, 'guardian', $6, $7)");
ROW(plan,
    "INSERT INTO service_plan (county, id, version, school, school_year, term, state, live, content, lessons_end, "
    "offer_digest, consulted_digest, opened_at, "
    "opened_by, submissions, submitted_by, approved_at, approved_by, approval_document, published_at) "
    "VALUES ($1, $2, 1, $3, 2026, 'autumn', 'published', 'yes', '{}', 940, 'd', 'd', 1, 'a', 1, 'a', 2, 'b', "
    "'岳教批〔2026〕8号', 3)");
ROW(slot,
    "INSERT INTO plan_slot (county, plan, code, name, days, starts, ends, lessons) VALUES ($1, $2, $3, $3, 31, $4, $5, "
    "1)");
ROW(room,
    "INSERT INTO school_room (county, id, version, school, name, places, in_use) VALUES ($1, $2, 1, $3, $4, 45, TRUE)");
ROW(teacher,
    "INSERT INTO service_teacher (county, id, version, school, kind, name, skill, account, active) VALUES ($1, $2, 1, "
    "$3, 'own', $4, '', $5, TRUE)");
ROW(course,
    "INSERT INTO course (county, id, version, plan, school, kind, activity, name, item, grades, places_min, "
    "places_max, slot, room, teacher, price_fen, "
    "price_basis, aims, materials, sells_materials, safety, screen, screen_hits, state, running, edited_by) "
    "VALUES ($1, $2, 1, $3, $4, 'special', 'clubs', $5, $5, 63, 0, 40, $6, $7, $8, 0, '', '', '', FALSE, '', 'clear', "
    "'[]', 'offered', 'yes', 'a')");
ROW(round,
    "INSERT INTO enrolment_round (county, id, version, school, plan, school_year, term, stage, title, draft, "
    "created_at, created_by, created_by_name) "
    "VALUES ($1, $2, 1, $3, $4, 2026, 'autumn', 'planned', '第一轮', '{}', 1, 'a', '甲')");
ROW(pool,
    "INSERT INTO seat_pool (county, course, plan, slot, pool, places, taken) SELECT c.county, c.id, c.plan, c.slot, '', "
    "40, $3 FROM course c WHERE c.county = $1 AND c.id = $2");
ROW(pool_of_round,
    "INSERT INTO pool_of_round (county, round, course, pool, plan, slot) SELECT c.county, $3, c.id, '', c.plan, c.slot "
    "FROM course c WHERE c.county = $1 AND c.id = $2");
ROW(seat,
    "INSERT INTO seat (county, pupil, plan, slot, id, course, pool, round, consent, consent_given_at, from_date, "
    "taken_at, account, source) "
    "VALUES ($1, $2, $3, $4, $5, $6, '', $7, $8, 1, '2026-08-31', 2, $9, 'guardian')");
ROW(timetable,
    "INSERT INTO timetable (county, plan, version, school, school_year, term, first_day, last_day, state, made_at, "
    "made_by_name, gaps, published_at, "
    "published_by, published_by_name) VALUES ($1, $2, 1, $3, 2026, 'autumn', '2026-09-01', '2027-01-20', 'published', "
    "1, '甲', 0, 2, 'a', '甲')");
ROW(session,
    "INSERT INTO timetable_session (county, id, version, plan, school, course, slot, pattern_day, pattern_weekday, "
    "weekday, day, starts, ends, lessons, room, "
    "teacher, adult, state, touched) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $8, $7, $9, $10, 1, $11, $12, $12, "
    "'planned', FALSE)");
ROW(cancel,
    "UPDATE timetable_session SET state = 'cancelled', cancel_reason = 'weather', cancel_words = '暴雨', settlement = "
    "'open', version = version + 1 "
    "WHERE county = $1 AND id = $2");
#undef ROW
}  // namespace rows

class AttendanceOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    // `above`: what rooms further up add to the database.
    explicit AttendanceOnBoth(std::vector<storage::Migrations> above = {}) : OnBothDatabases(with(std::move(above))) {}

    static std::vector<storage::Migrations> with(std::vector<storage::Migrations> above) {
        std::vector<storage::Migrations> modules{mail::migrations::all, org::migrations::all, tally::migrations::all, identity::migrations::all,
                                                 notices::migrations::all, pupils::migrations::all, rules::migrations::all,
                                                 catalogue::migrations::all, enrolment::migrations::all, timetable::migrations::all,
                                                 migrations::all};
        modules.insert(modules.end(), above.begin(), above.end());
        return modules;
    }

    static constexpr const char* county = "430104";
    template <class T>
    static T id(std::uint8_t number) {
        Uuid bytes{};
        bytes[15] = number;
        return T{bytes};
    }
    static PupilId child(int n) { return id<PupilId>(static_cast<std::uint8_t>(40 + n)); }  // 0 and 1 are siblings
    const SessionId chess = id<SessionId>(70);                                              // 16:00–16:40, all four
    const SessionId painting = id<SessionId>(71);  // 16:50–17:30, the siblings
    const SessionId chess_tomorrow = id<SessionId>(72);
    BodyId school;
    std::string path;

    // ---- acting ----
    template <class F>
    auto here(F&& use_case) {
        auto who = context();
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto as(Actor actor, F&& use_case) {
        auto who = context(std::move(actor));
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto see(Actor actor, F&& use_case) {
        return storage::read(storage(), context(std::move(actor)), std::forward<F>(use_case));
    }

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        identity::Settings settings;
        settings.keys = &keys_;
        identity::use_settings(settings);
        write([](Work& work) { return org::seed_hunan(work); }).value();
        school = here([](Work& work) -> Result<BodyId> {
                     org::OpenBody command;
                     command.effective = Date(2020, 1, 1);
                     command.document = "样例";
                     command.reason = "新设";
                     command.parent = org::find_body_by_code(work, "430104-education").value().id;
                     command.body = {
                         .code = "430104-test-school",
                         .name = "试验小学",
                         .kind = org::BodyKind::school,
                         .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
                     TRY(const auto page, org::open_body(work, command));
                     return page.body.id;
                 }).value();
        path = read([&](Work& work) -> Result<std::string> { return org::find_body(work, school)->path; }).value();
        here([&](Work& work) { return fill(work); }).value();
    }
    void TearDown() override {
        if (IsSkipped() || !check_at_the_end_) return;
        tally::expect_counts_hold(storage(), context(), county, afterschool::attendance::counted());
        for (const auto& violation : storage::check_data(storage(), checks::all))
            ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    Result<Nothing> fill(Work& work) {
        const auto account = [](std::uint8_t n) { return id<AccountId>(n); };
        for (const std::uint8_t n : {20, 21, 22, 30, 32, 33})
            work.run(rows::account_name, "account" + std::to_string(n), county, account(n));
        work.run(rows::school_class, county, id<ClassId>(10), school, account(20));
        const char* const names[] = {"丁一", "丁三", "李想", "赵一"};
        const std::uint8_t guardians[] = {30, 30, 32, 33};
        const std::string sha(64, 'a');
        work.run(rows::agreement, county, id<pupils::AgreementId>(11), school, sha);
        const auto plan = id<catalogue::PlanId>(12);
        work.run(rows::plan, county, plan, school);
        work.run(rows::slot, county, plan, "s1", 960, 1000);
        work.run(rows::slot, county, plan, "s2", 1010, 1050);
        work.run(rows::room, county, id<catalogue::RoomId>(13), school, "三（1）教室");
        work.run(rows::teacher, county, id<catalogue::TeacherId>(14), school, "周老师", account(21));
        work.run(rows::teacher, county, id<catalogue::TeacherId>(15), school, "吴老师", account(22));
        work.run(rows::course, county, course(1), plan, school, "围棋", "s1", id<catalogue::RoomId>(13),
                 id<catalogue::TeacherId>(14));
        work.run(rows::course, county, course(2), plan, school, "绘画", "s2", id<catalogue::RoomId>(13),
                 id<catalogue::TeacherId>(15));
        const auto round = id<enrolment::RoundId>(16);
        work.run(rows::round, county, round, school, plan);
        work.run(rows::pool, county, course(1), 4);
        work.run(rows::pool, county, course(2), 2);
        for (const auto each : {course(1), course(2)}) work.run(rows::pool_of_round, county, each, round);
        for (std::uint8_t n = 0; n < 4; ++n) {
            work.run(rows::pupil, county, child(n), school, id<ClassId>(10), "CODE000" + std::to_string(n), names[n]);
            const auto bound = id<pupils::GuardianshipId>(static_cast<std::uint8_t>(50 + n));
            work.run(rows::guardianship, county, bound, child(n), account(guardians[n]),
                     "家长" + std::to_string(guardians[n]));
            const auto consent = id<pupils::ConsentId>(static_cast<std::uint8_t>(55 + n));
            work.run(rows::consent, county, consent, child(n), id<pupils::AgreementId>(11), sha, bound,
                     account(guardians[n]));
            work.run(rows::seat, county, child(n), plan, "s1", id<enrolment::SeatId>(static_cast<std::uint8_t>(60 + n)),
                     course(1), round, consent, account(guardians[n]));
            if (n < 2)
                work.run(rows::seat, county, child(n), plan, "s2",
                         id<enrolment::SeatId>(static_cast<std::uint8_t>(65 + n)), course(2), round, consent,
                         account(guardians[n]));
        }
        work.run(rows::timetable, county, plan, school);
        const auto session = [&](SessionId which, CourseId of, const char* slot, Date day, int starts,
                                 std::uint8_t teacher) {
            work.run(rows::session, county, which, plan, school, of, slot, day, day.weekday().iso_encoding(), starts,
                     starts + 40, id<catalogue::RoomId>(13), id<catalogue::TeacherId>(teacher));
        };
        session(chess, course(1), "s1", Date(2026, 9, 1), 960, 14);
        session(painting, course(2), "s2", Date(2026, 9, 1), 1010, 15);
        session(chess_tomorrow, course(1), "s1", Date(2026, 9, 2), 960, 14);
        work.record("test.fill", "body", school.to_string());
        return Nothing{};
    }
    static CourseId course(std::uint8_t n) { return id<CourseId>(n); }

    // The county's bureau sets a rule, by two people.
    void rule(std::string parameter, json::value value) {
        const auto rule_id = rules::ValueId::make(clock().now(), random());
        const auto bureau = [](std::uint8_t number) {
            Actor actor = account_of(number, "教育局");
            for (const auto& permission : rules::permissions::all)
                actor.grants.push_back({std::string(permission.name), "/430000/430100/430104/"});
            return actor;
        };
        as(bureau(81), [&](Work& work) {
            rules::EnterValue command;
            command.id = rule_id;
            command.body = org::find_body_by_code(work, "430104-education").value().id;
            command.parameter = std::move(parameter);
            command.value = std::move(value);
            command.valid_from = work.today();
            command.document = "岳教〔2026〕1号";
            command.source = "样例";
            return rules::enter_value(work, command);
        }).value();
        as(bureau(82), [&](Work& work) { return rules::confirm_value(work, {rule_id, {}, {1}}); }).value();
    }

    // ---- people ----
    static Actor account_of(std::uint8_t number, std::string name) {
        Actor actor;
        actor.account = id<AccountId>(number);
        actor.name = std::move(name);
        actor.proof = Proof::session;
        actor.county = county;
        return actor;
    }
    Actor with(Actor actor, std::vector<Permission> may) const {
        for (const auto& permission : may) actor.grants.push_back({std::string(permission.name), path});
        return actor;
    }
    Actor zhou() const { return with(account_of(21, "周老师"), {permissions::take}); }
    Actor wu() const { return with(account_of(22, "吴老师"), {permissions::take}); }
    Actor office(std::uint8_t number = 25) const {
        return with(account_of(number, "教务" + std::to_string(number)),
                    {permissions::read, permissions::manage, permissions::patrol});
    }
    Actor bureau() const {
        Actor actor = account_of(80, "教育局");
        for (const auto& p : {permissions::oversee, permissions::read})
            actor.grants.push_back({std::string(p.name), "/430000/430100/430104/"});
        return actor;
    }
    static Actor mother() { return account_of(30, "丁家长"); }        // of 0 and 1
    static Actor other_mother() { return account_of(32, "李家长"); }  // of 2
    static Actor stranger() { return account_of(99, "路人"); }

    void at(int hour, int minute, Date day = Date(2026, 9, 1)) {
        clock().set(Instant::parse(day.to_string() + "T00:00:00+08:00")
                        .value()
                        .plus(std::chrono::hours{hour} + std::chrono::minutes{minute}));
    }

    std::vector<MarkOf> marks(std::vector<Mark> given) {
        std::vector<MarkOf> all;
        for (std::size_t i = 0; i < given.size(); ++i) all.push_back({child(static_cast<int>(i)), given[i], {}});
        return all;
    }
    Result<SyncView> hand_in(std::vector<Mark> given, std::int64_t base = 0, std::optional<Actor> actor = {},
                             std::optional<SubmissionId> submission = {}, std::optional<SessionId> session = {}) {
        const HandInRegister command{session.value_or(chess),
                                     submission.value_or(SubmissionId::make(clock().now(), random())),
                                     base,
                                     marks(std::move(given)),
                                     clock().now(),
                                     {}};
        return as(actor.value_or(zhou()), [&](Work& work) { return hand_in_register(work, command); });
    }
    RegisterView seen(SessionId session, Actor actor) {
        return see(std::move(actor), [&](Work& work) { return show_register(work, {session}); }).value();
    }
    std::vector<Mark> marks_of(SessionId session) {
        std::vector<Mark> all;
        for (const auto& row : seen(session, office()).pupils) all.push_back(row.mark);
        return all;
    }
    Result<RegisterView> close(SessionId session, Actor actor) {
        return as(std::move(actor), [&](Work& work) { return close_register(work, {session, {}}); });
    }
    Result<http::Kept<HandedOver>> give(HandOver command, std::optional<Actor> actor = {}) {
        if (command.session.empty()) command.session = chess;
        return as(actor.value_or(zhou()), [&](Work& work) { return hand_over(work, command); });
    }
    static std::string slug(const Result<http::Kept<HandedOver>>& answer) {
        if (!answer) return answer.error().slug;
        return answer->refusal ? answer->refusal->slug : "";
    }
    PickupCodeView code(int n, Actor actor) {
        return as(std::move(actor), [&](Work& work) { return make_pickup_code(work, {child(n), {}}); }).value();
    }
    // Leave of today, asked in the morning.
    LeaveView ask_for(int n, Date first = Date(2026, 9, 1), Date last = Date(2026, 9, 1)) {
        const AskLeave command{child(n), LeaveId::make(clock().now(), random()), first, last, LeaveKind::sick, "发烧",
                               {}};
        return as(n == 2 ? other_mother() : mother(), [&](Work& work) { return ask_leave(work, command); }).value();
    }
    int watch() {
        return storage::write(
                   storage(),
                   [&] {
                       auto who = context(trusted_actor(Proof::job, "attendance.watch"));
                       who.county = county;
                       who.bookkeeping = true;  // a look that finds nothing changes nothing
                       return who;
                   }(),
                   [](Work& work) { return watch_county(work); })
            .value();
    }
    std::vector<mail::Kept> told(std::string prefix) {
        return read([&](Work& work) -> Result<std::vector<mail::Kept>> {
                   return mail::find_messages(work, county, prefix);
               })
            .value();
    }
    // 吴老师 beside 周老师 in the chess of today, as the timetable would have written it.
    void wu_assists() {
        here([&](Work& work) -> Result<Nothing> {
            work.run(statement("INSERT INTO session_assistant (county, session, adult, school) VALUES ($1, $2, $3, $4)"), county, chess,
                     id<catalogue::TeacherId>(15), school);
            work.record("test.assistant", "session", chess.to_string());
            return Nothing{};
        }).value();
    }
    // A statement of a test's own, under a short name: PostgreSQL's are at most 63 bytes.
    static storage::Query statement(const char* sql) {
        static std::map<std::string, std::string> names;
        auto& name = names[sql];
        if (name.empty()) name = "test.planted" + std::to_string(names.size());
        return {name, sql, sql};
    }
    void without_final_checks() { check_at_the_end_ = false; }

 private:
    crypto::FieldKeys keys_ = crypto::FieldKeys::from_text("k1 " + std::string(64, 'a'));
    bool check_at_the_end_ = true;
};

}  // namespace luoshi::afterschool::attendance

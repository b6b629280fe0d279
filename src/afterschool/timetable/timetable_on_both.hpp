// What the database tests of the timetable share: Hunan, a primary school in Changsha's Furong district with an
// approved plan, two slots, three courses, rooms and teachers, and short ways to act.
#pragma once
#include <string>
#include <vector>

#include "afterschool/catalogue/migrations.hpp"
#include "afterschool/enrolment/migrations.hpp"
#include "afterschool/timetable/api.hpp"
#include "afterschool/timetable/calendar.hpp"
#include "afterschool/timetable/checks.hpp"
#include "afterschool/timetable/counts/api.hpp"
#include "afterschool/timetable/migrations.hpp"
#include "afterschool/timetable/use_cases.hpp"
#include "identity/migrations.hpp"
#include "notices/migrations.hpp"
#include "org/api.hpp"
#include "org/migrations.hpp"
#include "platform/mail/migrations.hpp"
#include "platform/storage/check_data.hpp"
#include "pupils/migrations.hpp"
#include "rules/api.hpp"
#include "rules/migrations.hpp"
#include "support/databases.hpp"
#include "tally/migrations.hpp"
#include "tally/tally_on_both.hpp"

namespace luoshi::afterschool::timetable {

// Rows of the rooms below, as their own use cases would have left them.
namespace rows {

inline constexpr char plan_text[] =
    "INSERT INTO service_plan (county, id, version, school, school_year, term, state, live, content, lessons_end, "
    "offer_digest, consulted_digest, opened_at, "
    "opened_by, submissions, submitted_by, approved_at, approved_by, approval_document, published_at) "
    "VALUES ($1, $2, 1, $3, 2026, 'autumn', $4, 'yes', '{}', 960, 'd', 'd', 1, 'a', 1, 'a', $5, 'b', "
    "'芙教批〔2026〕8号', $6)";
inline constexpr storage::Query plan{"test.plan", plan_text, plan_text};
inline constexpr char slot_text[] =
    "INSERT INTO plan_slot (county, plan, code, name, days, starts, ends, lessons) VALUES ($1, $2, $3, $4, $5, $6, $7, "
    "1)";
inline constexpr storage::Query slot{"test.slot", slot_text, slot_text};
inline constexpr char room_text[] =
    "INSERT INTO school_room (county, id, version, school, name, places, in_use) VALUES ($1, $2, 1, $3, $4, $5, TRUE)";
inline constexpr storage::Query room{"test.room", room_text, room_text};
inline constexpr char own_text[] =
    "INSERT INTO service_teacher (county, id, version, school, kind, name, skill, account, active) VALUES ($1, $2, 1, "
    "$3, 'own', $4, '', $5, TRUE)";
inline constexpr storage::Query own_teacher{"test.own_teacher", own_text, own_text};
inline constexpr char outside_text[] =
    "INSERT INTO service_teacher (county, id, version, school, kind, name, skill, vetting_proof, vetted_on, "
    "vetting_until, health_until, contract_until, active) "
    "VALUES ($1, $2, 1, $3, 'outside', $4, '', '无犯罪记录证明', '2026-08-01', $5, $5, $5, TRUE)";
inline constexpr storage::Query outside_teacher{"test.outside_teacher", outside_text, outside_text};
inline constexpr char course_text[] =
    "INSERT INTO course (county, id, version, plan, school, kind, activity, name, item, grades, places_min, "
    "places_max, slot, room, teacher, price_fen, "
    "price_basis, aims, materials, sells_materials, safety, screen, screen_hits, state, running, edited_by) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $7, $8, 0, $9, $10, $11, $12, 0, '', '', '', FALSE, '', 'clear', '[]', "
    "'offered', 'yes', 'a')";
inline constexpr storage::Query course{"test.course", course_text, course_text};
inline constexpr char course_teacher_text[] = "UPDATE course SET teacher = $3 WHERE county = $1 AND id = $2";
inline constexpr storage::Query course_teacher{"test.course_teacher", course_teacher_text, course_teacher_text};

}  // namespace rows

class TimetableOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    TimetableOnBoth()
        : OnBothDatabases({mail::migrations::all, org::migrations::all, tally::migrations::all, identity::migrations::all, notices::migrations::all,
                           pupils::migrations::all, rules::migrations::all, catalogue::migrations::all,
                           enrolment::migrations::all, migrations::all}) {}

    static constexpr std::string_view county = "430102";
    template <class T>
    static T id(std::uint8_t number) {
        return T{Uuid{number}};
    }
    const PlanId plan = id<PlanId>(1);
    const CourseId homework = id<CourseId>(2);
    const CourseId sport = id<CourseId>(3);
    const CourseId chess = id<CourseId>(4);
    const RoomId room_a = id<RoomId>(5);
    const RoomId room_b = id<RoomId>(6);
    const RoomId hall = id<RoomId>(7);
    const TeacherId zhou = id<TeacherId>(8);
    const TeacherId wu = id<TeacherId>(9);
    const TeacherId zheng = id<TeacherId>(10);
    const TeacherId coach = id<TeacherId>(11);  // from outside, fit until the end of October
    BodyId school;
    std::string path;

    // A moment passes with each act, so that what was done is in the order in which it was done.
    template <class F>
    auto here(F&& use_case) {
        clock().advance(std::chrono::seconds{1});
        auto who = context();
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto here_as(Actor actor, F&& use_case) {
        auto who = context(std::move(actor));
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto read_as(Actor actor, F&& use_case) {
        return storage::read(storage(), context(std::move(actor)), std::forward<F>(use_case));
    }
    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        write([](Work& work) { return org::seed_hunan(work); }).value();
        write([](Work& work) { return rules::seed_hunan(work); }).value();
        here([&](Work& work) {
            return org::open_body(
                work, {{Date(2020, 1, 1), "芙编〔2020〕1号", "新设", {}},
                       org::find_body_by_code(work, "430102-education").value().id,
                       {.code = "s001",
                        .name = "育才小学",
                        .kind = org::BodyKind::school,
                        .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}}});
        }).value();
        const auto line = read([](Work& work) -> Result<org::BodyLine> {
                              return org::find_body_by_code(work, "s001").value();
                          }).value();
        school = line.id;
        path = line.path;
        // Two months are enough of a term, with National Day and its make-up days in the middle.
        here([&](Work& work) {
            return org::fix_term(work, {school, std::string(county), 2026, org::TermKind::autumn, Date(2026, 9, 1),
                                        Date(2026, 10, 31), "校历"});
        }).value();
        fill();
    }
    void TearDown() override {
        if (IsSkipped() || !check_at_the_end_) return;
        tally::expect_counts_hold(storage(), context(), county, counted());
        for (const auto& violation : storage::check_data(storage(), checks::all)) {
            if (violation.severity == "error") ADD_FAILURE() << violation.check << ": " << violation.row;
        }
    }

    // Slots: 16:00–17:00 and 17:10–18:10, Monday to Friday; a third one 18:20–19:00 on Tuesday and Thursday.
    void fill() {
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::plan, county, plan, school, "published", 2, 3);
            work.run(rows::slot, county, plan, "s1", "第一课时", 31, 960, 1020);
            work.run(rows::slot, county, plan, "s2", "第二课时", 31, 1030, 1090);
            work.run(rows::slot, county, plan, "s3", "第三课时", 10, 1100, 1140);
            work.run(rows::room, county, room_a, school, "三（1）教室", 45);
            work.run(rows::room, county, room_b, school, "三（2）教室", 20);
            work.run(rows::room, county, hall, school, "体育馆", 100);
            for (const auto& [teacher, name, account] :
                 {std::tuple{zhou, "周老师", 21}, {wu, "吴老师", 22}, {zheng, "郑老师", 23}}) {
                work.run(rows::own_teacher, county, teacher, school, name,
                         id<AccountId>(static_cast<std::uint8_t>(account)));
            }
            work.run(rows::outside_teacher, county, coach, school, "王教练", Date(2026, 10, 15));
            work.run(rows::course, county, homework, plan, school, "base", "homework", "作业辅导", 63, 40, "s1", room_a,
                     zhou);
            work.run(rows::course, county, sport, plan, school, "base", "sport", "体育活动", 63, 40, "s2", hall, wu);
            work.run(rows::course, county, chess, plan, school, "special", "clubs", "围棋", 12, 18, "s3",
                     std::optional<RoomId>{}, coach);
            work.record("test", "plan", "1", {});
            return Nothing{};
        }).value();
    }

    Actor person(std::uint8_t number, std::vector<Permission> may, std::string scope = {}) {
        Actor actor;
        actor.account = AccountId{Uuid{number}};
        actor.name = "某人" + std::to_string(number);
        actor.proof = luoshi::Proof::session;
        actor.county = county;
        for (const auto& permission : may)
            actor.grants.push_back({std::string(permission.name), scope.empty() ? path : scope});
        return actor;
    }

    TimetableView view() {
        return read([&](Work& work) { return show_timetable(work, {plan}); }).value();
    }
    http::IfMatch seen() { return {view().version}; }
    Result<MadeTimetable> try_make() {
        const auto head = seen();
        return here([&](Work& work) { return make_timetable(work, {plan, {}, head}); });
    }
    MadeTimetable made() { return try_make().value(); }
    // A timetable that may be published: chess has its coach only until the middle of October, afterwards Zheng stands
    // in.
    void filled() {
        made();
        for (const auto& session : sessions(Date(2026, 10, 16), Date(2026, 10, 31))) {
            if (session.course == chess) stand_in(session, zheng).value();
        }
    }
    Result<TimetableView> try_publish(std::optional<std::string> reason) {
        const auto head = seen();
        return here([&](Work& work) { return publish_timetable(work, {plan, reason, {}, head}); });
    }
    void published() {
        filled();
        try_publish("三年级以下没有第三课时").value();
    }
    std::vector<ClassSession> sessions(Date from, Date to) {
        return read([&](Work& work) { return find_sessions(work, {plan, from, to, {}, {}, {}}); }).value().items;
    }
    ClassSession session_on(Date day, CourseId course) {
        for (const auto& session : sessions(day, day)) {
            if (session.course == course) return session;
        }
        ADD_FAILURE() << "no such session on " << day.to_string();
        return {};
    }
    // A Saturday or Sunday of the term that was announced as a working day.
    Date working_weekend() {
        return read([&](Work& work) -> Result<Date> {
                   const auto working_days = org::working_days(work).value();
                   for (Date day(2026, 9, 5); day <= Date(2026, 10, 31); day = day.plus_days(1)) {
                       if (iso_weekday(day) > 5 && working_days.is_working_day(day).value()) return day;
                   }
                   return Problem{Code::missing, "no-working-weekend", "没有调休上班日", "there is no working weekend"};
               })
            .value();
    }
    ClassSession again(const ClassSession& session) {
        return read([&](Work& work) { return show_session(work, {session.id}); }).value().session;
    }
    Result<SessionPage> stand_in(const ClassSession& session, TeacherId teacher) {
        return here([&](Work& work) {
            return substitute(work, {session.id, teacher, "外出培训", {}, {session.version}});
        });
    }
    Result<SessionPage> cancel(const ClassSession& session, Settlement settlement = Settlement::open) {
        return here([&](Work& work) {
            return cancel_session(
                work, {session.id, CancelReason::teacher_absent, "周老师生病", settlement, {}, {session.version}});
        });
    }
    void without_final_checks() { check_at_the_end_ = false; }

 private:
    bool check_at_the_end_ = true;
};

}  // namespace luoshi::afterschool::timetable

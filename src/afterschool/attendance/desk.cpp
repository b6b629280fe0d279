// The school's day, patrols, who must not collect a child, and figures of the schools below.
#include <algorithm>
#include <map>
#include <set>

#include "afterschool/attendance/family.hpp"
#include "afterschool/attendance/incidents.hpp"
#include "afterschool/attendance/permissions.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/use_cases.hpp"
#include "afterschool/attendance/watch.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::attendance {
namespace {

Problem no_such_body() { return {Code::missing, "no-such-body", "没有这个单位", "there is no such body"}; }

Result<org::BodyLine> require_school(Work& work, BodyId id, const Permission& permission) {
    auto school = org::find_body(work, id);
    if (!school || !work.actor().may(permission, school->path)) return no_such_body();
    TRY_DO(require_county(work, school->county));
    return std::move(*school);
}

struct Alarm {
    SessionId session;
    PupilId pupil;
    Instant raised_at;
};
BOOST_DESCRIBE_STRUCT(Alarm, (), (session, pupil, raised_at))

struct StoredPatrol {
    PatrolId id;
    BodyId school;
    SessionId session;
    Date date;
    bool teacher_present = true;
    std::int64_t pupils_seen = 0;
    bool order_good = true;
    bool safety_good = true;
    bool content_as_planned = true;
    std::string words;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(StoredPatrol, (),
                      (id, school, session, date, teacher_present, pupils_seen, order_good, safety_good,
                       content_as_planned, words, at, by_name))

PatrolRow row_of(Work& work, std::string_view county, const StoredPatrol& p) {
    PatrolRow row;
    row.id = p.id;
    row.session = p.session;
    row.date = p.date;
    row.teacher_present = p.teacher_present;
    row.pupils_seen = p.pupils_seen;
    row.order_good = p.order_good;
    row.safety_good = p.safety_good;
    row.content_as_planned = p.content_as_planned;
    row.words = p.words;
    row.at = p.at;
    row.by_name = p.by_name;
    if (const auto session = timetable::find_session(work, p.session)) {
        if (const auto course = catalogue::find_course(work, session->course)) row.course = course->name;
    }
    if (const auto roll = find_roll(work, county, p.session))
        row.attended = count_packed(roll->marks, static_cast<std::size_t>(roll->size)).attended();
    return row;
}

struct FigureRow {
    BodyId school;
    std::string name;
    std::int64_t days = 0;
    std::int64_t registers = 0;
    std::int64_t closed = 0;
    std::int64_t present = 0;
    std::int64_t late = 0;
    std::int64_t left_early = 0;
    std::int64_t on_leave = 0;
    std::int64_t absent = 0;
    std::int64_t stopped = 0;
};
BOOST_DESCRIBE_STRUCT(FigureRow, (),
                      (school, name, days, registers, closed, present, late, left_early, on_leave, absent, stopped))

struct StoredBan {
    BanId id;
    PupilId pupil;
    std::string name;
    std::string reason;
    std::string document;
    Instant entered_at;
    std::string entered_by_name;
    std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(StoredBan, (), (id, pupil, name, reason, document, entered_at, entered_by_name, ended_at))

// What stands of before leads nobody home any more: collectors of that name, what the banned person named or permitted, and every code of today, which may
// have been passed on. Another guardian makes a new code.
void end_ways_of_banned(Work& work, const pupils::PupilLine& pupil) {
    const auto bans = bans_of(work, pupil.county, pupil.id);
    const auto who = actor_key(work.actor());
    const auto good_collectors = collectors_of(work, pupil.county, pupil.id, bans);
    for (const auto& collector : collectors_of(work, pupil.county, pupil.id, {})) {
        if (std::ranges::find(good_collectors, collector.id, &CollectorRow::id) == good_collectors.end())
            work.run(queries::end_collector, pupil.county, collector.id, work.now(), who);
    }
    const auto good_permits = permits_of(work, pupil.county, pupil.id, bans);
    for (const auto& permit : permits_of(work, pupil.county, pupil.id, {})) {
        if (std::ranges::find(good_permits, permit.id, &PermitRow::id) == good_permits.end())
            work.run(queries::end_permit, pupil.county, permit.id, work.now(), who);
    }
    work.run(queries::revoke_codes, pupil.county, pupil.id, work.today(), work.now());
}

BanRow row_of(const StoredBan& ban, const pupils::PupilLine& pupil) {
    return {ban.id,     ban.pupil,    pupil.name,     pupil.class_name,   ban.name,
            ban.reason, ban.document, ban.entered_at, ban.entered_by_name};
}

}  // namespace

Result<SchoolDay> show_school_day(Work& work, const ShowSchoolDay& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::read));
    SchoolDay view;
    view.school = school.id;
    view.school_name = school.name;
    view.date = command.on.value_or(work.today());
    view.now = work.now();
    std::map<SessionId, RollHead> rolls;
    for (auto& roll : rolls_of_day(work, school.county, school.id, view.date))
        rolls.emplace(roll.session, std::move(roll));
    std::map<SessionId, std::string> courses;
    for (auto& session : timetable::sessions_on(work, school.county, school.id, view.date)) {
        const auto at = session_at(work, std::move(session));
        const auto roll = rolls.find(at.session.id);
        auto row = session_row(work, at, roll == rolls.end() ? std::nullopt : std::optional(roll->second));
        courses[at.session.id] = row.course;
        if (!row.cancelled && row.expected > 0 && at.session.starts_at() <= work.now()) ++view.registers_due;
        if (row.overdue) ++view.registers_missing;
        if (row.state == RollState::confirmed) ++view.registers_confirmed;
        if (row.state == RollState::closed) ++view.registers_closed;
        view.counters.present += row.counters.present;
        view.counters.late += row.counters.late;
        view.counters.left_early += row.counters.left_early;
        view.counters.on_leave += row.counters.on_leave;
        view.counters.absent += row.counters.absent;
        view.counters.stopped += row.counters.stopped;
        view.sessions.push_back(std::move(row));
    }
    if (view.date == work.today()) {
        std::map<PupilId, std::int64_t> rungs;
        work.each(
            queries::rungs_of_day,
            [&](const storage::Row& row) { rungs[row.get<PupilId>(0)] = row.get<std::int64_t>(1); }, school.county,
            school.id, view.date);
        for (const auto& child : uncollected(work, school.county, school.id, view.date)) {
            const auto pupil = pupils::find_pupil(work, child.pupil);
            if (!pupil) continue;
            const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(work.now() - child.ended_at).count();
            view.uncollected.push_back({child.pupil, pupil->name, pupil->class_name, courses[child.session],
                                        clock_time(child.ended_at), minutes, rungs[child.pupil], child.why});
        }
        std::ranges::sort(view.uncollected, std::ranges::greater{}, &UncollectedRow::minutes);
    }
    for (const auto& alarm : work.all<Alarm>(queries::alarms_of_day, school.county, school.id, view.date)) {
        const auto pupil = pupils::find_pupil(work, alarm.pupil);
        view.alarms.push_back({alarm.pupil, pupil ? pupil->name : "", pupil ? pupil->class_name : "",
                               courses[alarm.session], alarm.raised_at});
    }
    const auto& actor = work.actor();
    if (actor.may(permissions::manage, school.path) || actor.may(permissions::oversee, school.path)) {
        view.incidents = incidents_of_day(work, school.county, school.id, view.date);
    }
    view.corrections_waiting =
        work.one<std::int64_t>(queries::count_open_corrections, school.county, school.id).value_or(0);
    const auto rules = rules::Ruleset::load(work, school.path, view.date);
    const auto particulars = org::find_school(work, school.id);
    const auto stages = rules::stages_of(particulars ? particulars->stage : org::Stage::primary);
    for (const std::string_view name :
         {"attendance.register_alarm_minutes", "attendance.absence_alarm_minutes", "handover.escalation_minutes", "leave.cutoff", "incident.report_hours"}) {
        const bool missing = std::ranges::any_of(stages, [&](org::Stage stage) {
            const auto held = rules.what_holds(name, stage);
            return !held && held.error().slug == "rule-not-set";
        });
        if (missing) view.rules_missing.emplace_back(name);
    }
    if (actor.may(permissions::manage, school.path)) {
        view.actions.push_back(action_view("incident", "登记安全事件", "Record an incident", std::nullopt));
        const auto none =
            view.corrections_waiting > 0
                ? std::nullopt
                : std::optional(Problem{Code::conflict, "nothing-waits", "没有待审核的更正", "no correction waits"});
        view.actions.push_back(action_view("corrections", "审核更正", "Decide corrections", none));
    }
    if (actor.may(permissions::patrol, school.path)) {
        const auto none = view.sessions.empty() ? std::optional(Problem{Code::conflict, "no-sessions", "这一天没有课",
                                                                        "there are no sessions on this day"})
                                                : std::nullopt;
        view.actions.push_back(action_view("patrol", "记录巡课", "Record a patrol", none));
    }
    return view;
}

// ---- patrols
// -----------------------------------------------------------------------------------------------------------

Result<PatrolRow> record_patrol(Work& work, const RecordPatrol& command) {
    const auto at = find_session_at(work, command.session);
    if (!at || !work.actor().may(permissions::patrol, at->school_path)) return no_such_session();
    const auto& s = at->session;
    TRY_DO(require_county(work, s.county));
    if (at->takes())
        return Problem{Code::conflict, "own-session", "自己的课由别人巡查",
                       "one's own session is patrolled by somebody else"};
    if (const auto known = work.one<StoredPatrol>(queries::patrol_by_id, s.county, command.id)) {
        if (known->session == s.id && known->pupils_seen == command.pupils_seen && known->words == command.words)
            return row_of(work, s.county, *known);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次巡课，请重新提交",
                       "this id belongs to another patrol; submit anew"};
    }
    if (s.date != work.today())
        return Problem{Code::conflict, "another-day", "巡课在当天记录", "a patrol is recorded on the day itself"};
    if (command.pupils_seen < 0 || command.pupils_seen > 500) {
        return Problem{Code::invalid,
                       "count-invalid",
                       "人数请填 0 到 500",
                       "give a number from 0 to 500",
                       {{"pupils_seen", "invalid", "人数请填 0 到 500"}}};
    }
    const bool all_good =
        command.teacher_present && command.order_good && command.safety_good && command.content_as_planned;
    if (!all_good || characters(command.words) > 2000) TRY_DO(require_words("words", command.words, 2000, "内容"));
    work.run(queries::insert_patrol, s.county, command.id, s.school, s.date, s.id, command.teacher_present,
             command.pupils_seen, command.order_good, command.safety_good, command.content_as_planned, command.words,
             work.now(), actor_key(work.actor()), work.actor().name);
    work.record("attendance.record_patrol", "session", s.id.to_string(), json::value{{"good", all_good}});
    return row_of(work, s.county, work.one<StoredPatrol>(queries::patrol_by_id, s.county, command.id).value());
}

Result<PatrolList> find_patrols(Work& work, const FindPatrols& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::read));
    PatrolList list;
    for (const auto& p : work.all<StoredPatrol>(queries::find_patrols, school.county, school.id,
                                                command.from.value_or(work.today().plus_days(-30)),
                                                command.to.value_or(work.today()))) {
        list.items.push_back(row_of(work, school.county, p));
    }
    return list;
}

// ---- who must not collect
// ----------------------------------------------------------------------------------------------

Result<BanList> find_bans(Work& work, const FindBans& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::manage));
    BanList list;
    for (const auto& ban : work.all<StoredBan>(queries::bans_of_county, school.county)) {
        const auto pupil = pupils::find_pupil(work, ban.pupil);
        if (pupil && pupil->school == school.id) list.items.push_back(row_of(ban, *pupil));
    }
    return list;
}

Result<BanRow> enter_ban(Work& work, const EnterBan& command) {
    const Problem missing{Code::missing, "no-such-pupil", "没有这名学生", "there is no such pupil"};
    const auto pupil = pupils::find_pupil(work, command.pupil);
    if (!pupil || !work.actor().may(permissions::manage, pupil->school_path)) return missing;
    TRY_DO(require_county(work, pupil->county));
    if (const auto known = work.one<StoredBan>(queries::ban_by_id, pupil->county, command.id)) {
        if (known->pupil == pupil->id && known->name == command.name && known->reason == command.reason &&
            known->document == command.document)
            return row_of(*known, *pupil);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一条，请重新提交",
                       "this id belongs to another entry; submit anew"};
    }
    TRY_DO(require_words("name", command.name, 2000, "内容"));
    TRY_DO(require_words("reason", command.reason, 2000, "内容"));
    TRY_DO(require_words("document", command.document, 2000, "内容"));
    work.run(queries::insert_ban, pupil->county, command.id, pupil->id, command.name, command.reason, command.document,
             work.now(), actor_key(work.actor()), work.actor().name);
    end_ways_of_banned(work, *pupil);
    work.record("attendance.enter_ban", "pupil", pupil->id.to_string(), json::value{{"ban", command.id.to_string()}});
    return row_of(work.one<StoredBan>(queries::ban_by_id, pupil->county, command.id).value(), *pupil);
}

Result<Nothing> end_ban(Work& work, const EndBan& command) {
    const Problem missing{Code::missing, "no-such-ban", "没有这条记录", "there is no such entry"};
    const auto ban = work.one<StoredBan>(queries::ban_by_id, work.county(), command.id);
    if (!ban) return missing;
    const auto pupil = pupils::find_pupil(work, ban->pupil);
    if (!pupil || !work.actor().may(permissions::manage, pupil->school_path)) return missing;
    TRY_DO(require_words("reason", command.reason, 2000, "内容"));
    if (work.run(queries::end_ban, work.county(), ban->id, work.now(), actor_key(work.actor()), command.reason) == 0) {
        return Problem{Code::conflict, "ban-ended", "这条记录已经解除", "this entry is ended already"};
    }
    work.record("attendance.end_ban", "pupil", pupil->id.to_string(),
                json::value{{"ban", ban->id.to_string()}, {"reason", command.reason}});
    return Nothing{};
}

// ---- figures
// -------------------------------------------------------------------------------------------------------------

Result<DayFiguresList> show_day_figures(Work& work, const ShowDayFigures& command) {
    if (command.to < command.from || command.to > command.from.plus_days(366)) {
        return Problem{
            Code::invalid, "days-invalid", "时间范围最长一年", "at most one year", {{"to", "invalid", "最长一年"}}};
    }
    auto scopes = work.actor().scopes(permissions::read);
    for (auto& scope : work.actor().scopes(permissions::oversee)) scopes.push_back(std::move(scope));
    DayFiguresList list;
    for (auto& row :
         work.all<FigureRow>(queries::day_figures, key_set(scopes), command.body, command.from, command.to)) {
        list.items.push_back({row.school,
                              std::move(row.name),
                              row.days,
                              row.registers,
                              row.closed,
                              {row.present, row.late, row.left_early, row.on_leave, row.absent, row.stopped}});
    }
    return list;
}

}  // namespace luoshi::afterschool::attendance

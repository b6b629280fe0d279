#include "afterschool/attendance/shared.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

#include "afterschool/attendance/permissions.hpp"
#include "afterschool/attendance/counts/marks.hpp"
#include "afterschool/attendance/queries.hpp"

namespace luoshi::afterschool::attendance {

Result<Nothing> require_county(Work& work, std::string_view county) {
    if (!work.may_write() || work.county() == county) return Nothing{};
    return Problem{Code::invalid, "other-county", "这所学校属于另一个区划，请在请求中给出它的 county",
                   "this school belongs to another division; name its county in the request"};
}

ActionView action_view(std::string action, std::string words, std::string words_en,
                       const std::optional<Problem>& why_not) {
    ActionView view;
    view.action = std::move(action);
    view.words = std::move(words);
    view.words_en = std::move(words_en);
    view.enabled = !why_not;
    if (why_not) {
        view.reason = why_not->slug;
        view.reason_text = why_not->detail;
        view.reason_text_en = why_not->detail_en;
    }
    return view;
}

// ---- sessions
// ----------------------------------------------------------------------------------------------------------

Problem no_such_session() {
    return {Code::missing, "no-such-session", "没有这节课，请从今天的课时列表进入",
            "there is no such session; open it from today's list"};
}

SessionAt session_at(Work& work, timetable::Session session) {
    SessionAt at;
    if (auto course = catalogue::find_course(work, session.course)) at.course = std::move(*course);
    if (const auto school = org::find_body(work, session.school)) {
        at.school_name = school->name;
        at.school_path = school->path;
    }
    if (const auto teacher = session.taught_by()) {
        if (const auto line = catalogue::find_teacher(work, session.county, *teacher)) {
            at.teacher_name = line->name;
            at.teacher_account = line->account;
            at.own = line->account.has_value() && line->account == work.actor().account;
        }
    }
    if (session.room) {
        const auto rooms = catalogue::rooms_of_school(work, session.county, session.school);
        const auto room = std::ranges::find(rooms, *session.room, &catalogue::RoomLine::id);
        if (room != rooms.end()) at.room_name = room->name;
    }
    at.session = std::move(session);
    return at;
}

std::optional<SessionAt> find_session_at(Work& work, SessionId id) {
    auto session = timetable::find_session(work, id);
    if (!session) return std::nullopt;
    auto at = session_at(work, std::move(*session));
    const auto& account = work.actor().account;
    at.assists = !at.own && account && timetable::assists_in(work, at.session.county, id, *account);
    return at;
}

Result<SessionAt> require_session(Work& work, SessionId id) {
    auto at = find_session_at(work, id);
    if (!at) return no_such_session();
    const auto& actor = work.actor();
    const bool takes = at->takes() && actor.may(permissions::take, at->school_path);
    if (!takes && !actor.may(permissions::manage, at->school_path)) return no_such_session();
    return std::move(*at);
}

Result<SessionAt> require_session_to_write(Work& work, SessionId id) {
    TRY(SessionAt at, require_session(work, id));
    TRY_DO(require_county(work, at.session.county));
    return at;
}

// ---- roll calls
// --------------------------------------------------------------------------------------------------------

std::vector<PupilId> unpack_pupils(std::string_view members) {
    std::vector<PupilId> ids;
    ids.reserve(members.size() / 16);
    for (std::size_t i = 0; i + 16 <= members.size(); i += 16) {
        Uuid bytes{};
        std::copy_n(members.begin() + static_cast<std::ptrdiff_t>(i), 16, bytes.begin());
        ids.emplace_back(bytes);
    }
    return ids;
}

std::vector<PupilId> RollHead::pupils() const { return unpack_pupils(members); }

std::vector<Mark> RollHead::unpacked() const {
    auto unpacked = unpack_marks(marks, static_cast<std::size_t>(size));
    if (!unpacked) throw std::logic_error("a stored register that no writer made: " + session.to_string());
    return std::move(*unpacked);
}

std::optional<RollHead> find_roll(Work& work, std::string_view county, SessionId session) {
    return work.one<RollHead>(queries::roll_call_by_session, county, session);
}

std::vector<RollHead> rolls_of_day(Work& work, std::string_view county, BodyId school, Date date) {
    return work.all<RollHead>(queries::roll_calls_of_day, county, school, date);
}

std::string pack_pupils(const std::vector<PupilId>& pupils) {
    std::string members;
    for (const auto& id : pupils) members.append(reinterpret_cast<const char*>(id.bytes().data()), 16);
    return members;
}

std::int64_t expected_in(Work& work, const timetable::Session& session) {
    return std::ranges::count(timetable::roster_of(work, session), false,
                              &enrolment::RosterLine::off_school);
}

RegisterSession session_row(Work& work, const SessionAt& at, const std::optional<RollHead>& roll) {
    const auto& s = at.session;
    RegisterSession row;
    row.session = s.id;
    row.county = s.county;
    row.school = s.school;
    row.course = at.course.name;
    row.room = at.room_name;
    row.teacher = at.teacher_name;
    row.substitute = s.substitute.has_value();
    row.assisting = at.assists;
    row.date = s.date;
    row.starts = s.starts.to_string();
    row.ends = s.ends.to_string();
    row.cancelled = s.state == timetable::SessionState::cancelled;
    if (roll) {
        row.state = roll->state;
        row.expected = roll->size;
        row.counters = count_packed(roll->marks, static_cast<std::size_t>(roll->size));
        row.confirmed_at = roll->confirmed_at;
    } else {
        row.expected = expected_in(work, s);
        // Where nobody is expected there is no register to miss.
        row.overdue = !row.cancelled && row.expected > 0 && s.starts_at() <= work.now();
    }
    return row;
}

void follow_marks(Work& work, const SessionAt& at, const std::vector<PupilId>& pupils, const std::vector<Mark>& before,
                  const std::vector<Mark>& after, int new_registers, int new_closed) {
    const auto& s = at.session;
    const auto month = s.date.to_string().substr(0, 7);
    const auto day = static_cast<int>(static_cast<unsigned>(s.date.ymd().day()));
    std::vector<std::string> changed;
    for (std::size_t i = 0; i < pupils.size(); ++i) {
        if (before.empty() || before[i] != after[i]) changed.push_back(pupils[i].to_string());
    }
    std::map<std::string, std::string> months;
    if (!changed.empty()) {
        work.each(
            queries::months_of_pupils,
            [&](const storage::Row& row) { months[row.get<std::string>(0)] = row.get<std::string>(1); }, s.county,
            month, key_set(changed));
    }
    for (std::size_t i = 0; i < pupils.size(); ++i) {
        if (!before.empty() && before[i] == after[i]) continue;
        const auto entries = with_entry(months[pupils[i].to_string()], {day, s.starts.minutes(), after[i]});
        work.run(queries::put_month, s.county, pupils[i], month, storage::Bytes{entries});
    }
    const auto change = count(after) - count(before);
    work.run(queries::begin_day, s.county, s.school, s.date);
    work.run(queries::change_day, s.county, s.school, s.date, new_registers, new_closed, change.present, change.late,
             change.left_early, change.on_leave, change.absent, change.stopped);
    counts::note_marks(work, s.school, s.date, change);
}

// ---- children
// ------------------------------------------------------------------------------------------------------------

std::vector<SessionAt> sessions_of_child(Work& work, const pupils::PupilLine& pupil, Date from, Date to) {
    std::vector<SessionAt> found;
    for (const auto plan : timetable::plans_with_timetables(work, pupil.county, pupil.school, from, to)) {
        const auto sittings = enrolment::sittings_of(work, pupil.county, pupil.id, plan, from);
        if (sittings.empty()) continue;
        // Who sits in a special course at that time is there, not in the base group, unless it was stopped or moved away: as the roster says.
        const auto free = timetable::free_hours(work, pupil.county, plan, from, to);
        const auto seated_at = [&](const timetable::Session& session) {
            return std::ranges::any_of(sittings, [&](const enrolment::Sitting& seat) {
                return !seat.base && seat.slot == session.slot && seat.covers(session.date, session.pattern_weekday) &&
                       !timetable::leaves_to(free, seat.course, session);
            });
        };
        for (const auto& sitting : sittings) {
            for (auto& session : timetable::sessions_of_course(work, pupil.county, sitting.course, std::max(from, sitting.from), to)) {
                if (sitting.covers(session.date, session.pattern_weekday) && !(sitting.base && seated_at(session)))
                    found.push_back(session_at(work, std::move(session)));
            }
        }
    }
    std::ranges::sort(
        found, {}, [](const SessionAt& at) { return std::tuple(at.session.date, at.session.starts, at.session.id); });
    return found;
}

std::optional<bool> better_leave(std::optional<bool> one, std::optional<bool> other) {
    if (one == true || other == true) return true;
    return one ? one : other;
}

org::Stage stage_of(int grade) { return grade <= 6 ? org::Stage::primary : org::Stage::junior; }

rules::Asked asked_of(std::string_view path, Date on, int grade) {
    return {.path = path, .on = on, .stage = stage_of(grade)};
}

std::string clock_time(Instant at) { return at.to_string().substr(11, 5); }

// ---- lists
// -----------------------------------------------------------------------------------------------------------------

int page_size(const std::optional<int>& limit) { return std::clamp(limit.value_or(50), 1, 200); }

json::value key_set(const std::vector<std::string>& keys) {
    boost::json::object set;
    for (const auto& key : keys) set[key] = 1;
    return set;
}

}  // namespace luoshi::afterschool::attendance

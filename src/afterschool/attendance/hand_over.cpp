// Handing a child over: each way needs its proof, a child leaves once a day, and who must not collect it is said before
// anything else.
#include <algorithm>
#include <map>
#include <set>

#include "afterschool/attendance/family.hpp"
#include "afterschool/attendance/permissions.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/use_cases.hpp"

namespace luoshi::afterschool::attendance {
namespace {

constexpr int failures_most = 10;
constexpr std::chrono::minutes failures_within{10};

struct StoredCode {
    PickupCodeId id;
    PupilId pupil;
    Date day;
    std::optional<Instant> used_at;
    std::optional<Instant> revoked_at;
};
BOOST_DESCRIBE_STRUCT(StoredCode, (), (id, pupil, day, used_at, revoked_at))

bool was_there(Mark mark) { return mark == Mark::present || mark == Mark::late || mark == Mark::left_early; }

std::vector<PupilId> siblings_of(Work& work, const pupils::PupilLine& pupil) {
    std::set<PupilId> found;
    for (const auto& guardian : pupils::guardians_of(work, pupil.county, pupil.id)) {
        for (const auto& child : pupils::children_of(work, guardian.account)) {
            if (child.id != pupil.id && child.school == pupil.school && child.state == pupils::PupilState::on_roll)
                found.insert(child.id);
        }
    }
    return {found.begin(), found.end()};
}

// Pupils of this register who were marked as there in a register of a later session of the day, or sit in one that has
// none yet.
std::set<PupilId> staying_on(Work& work, const SessionAt& at) {
    std::set<PupilId> staying;
    for (const auto& other : timetable::sessions_on(work, at.session.county, at.session.school, at.session.date)) {
        if (other.starts < at.session.ends || other.state == timetable::SessionState::cancelled) continue;
        if (const auto roll = find_roll(work, other.county, other.id)) {
            const auto pupils = roll->pupils();
            const auto marks = roll->unpacked();
            for (std::size_t i = 0; i < pupils.size(); ++i) {
                if (was_there(marks[i])) staying.insert(pupils[i]);
            }
        } else if (other.ends_at() > work.now()) {
            for (const auto& line : enrolment::roster_of(work, other.county, other.course, other.date))
                staying.insert(line.pupil);
        }
    }
    return staying;
}

http::Kept<HandedOver> refused(Problem problem) { return {HandedOver{}, std::move(problem)}; }

struct Proof {
    std::optional<PickupCodeId> code;
    std::optional<CollectorId> collector;
    std::optional<PermitId> permit;
    std::optional<PupilId> sibling;
    std::optional<std::string> guardian_name;
};

Result<Proof> proof_of(Work& work, const HandOver& command, const pupils::PupilLine& pupil, Date day) {
    Proof proof;
    const auto banned = banned_names(work, pupil.county, pupil.id);
    const auto must_not = [&](std::string_view name) {
        return std::ranges::any_of(banned, [&](const auto& b) { return same_name(b, name); });
    };
    const Problem stop{Code::denied, "must-not-collect", "此人不得接走孩子，请不要交接，立即联系学校值班负责人",
                       "this person must not collect the child; do not hand over, call the head on duty"};
    switch (command.method) {
        case HandOverMethod::code:
        case HandOverMethod::qr:
            break;
        case HandOverMethod::collector: {
            const auto collectors = collectors_of(work, pupil.county, pupil.id);
            const auto found = command.collector ? std::ranges::find(collectors, *command.collector, &CollectorRow::id)
                                                 : collectors.end();
            if (found == collectors.end())
                return Problem{Code::missing, "no-such-collector", "家长没有登记这位接送人",
                               "the family has not named this collector"};
            if (must_not(found->name)) return stop;
            proof.collector = found->id;
            break;
        }
        case HandOverMethod::guardian: {
            const auto guardians = pupils::guardians_of(work, pupil.county, pupil.id);
            const auto found = std::ranges::find_if(guardians, [&](const auto& g) {
                return command.guardian_name && same_name(g.name, *command.guardian_name);
            });
            if (found == guardians.end())
                return Problem{Code::missing, "no-such-guardian", "这不是已确认的监护人，请用接送码或登记的接送人",
                               "this is no confirmed guardian; use a code or a named collector"};
            if (must_not(found->name)) return stop;
            proof.guardian_name = found->name;
            break;
        }
        case HandOverMethod::alone: {
            proof.permit = permit_on(permits_of(work, pupil.county, pupil.id), day);
            if (!proof.permit)
                return Problem{Code::conflict, "no-permit", "家长没有许可孩子今天自行离校",
                               "the family has not permitted the child to go alone today"};
            break;
        }
        case HandOverMethod::sibling: {
            const auto siblings = siblings_of(work, pupil);
            if (!command.sibling || std::ranges::find(siblings, *command.sibling) == siblings.end()) {
                return Problem{Code::missing, "no-such-sibling", "这不是同校的兄弟姐妹",
                               "this is no sibling at the same school"};
            }
            if (!work.one<LeftHow>(queries::hand_over_of, pupil.county, *command.sibling, day)) {
                return Problem{Code::conflict, "sibling-still-here", "请先交接这位兄弟姐妹",
                               "hand over the sibling first"};
            }
            proof.sibling = command.sibling;
            break;
        }
    }
    return proof;
}

}  // namespace

Result<HandOverList> show_hand_over(Work& work, const OneSession& command) {
    TRY(const SessionAt at, require_session(work, command.session));
    const auto& s = at.session;
    const auto roll = find_roll(work, s.county, s.id);
    HandOverList list{session_row(work, at, roll), {}, {}};
    if (!roll) return list;
    const auto staying = staying_on(work, at);
    std::map<PupilId, LeftHow> left;
    for (const auto& row : work.all<LeftHow>(queries::hand_overs_of_day, s.county, s.school, s.date))
        left.emplace(row.pupil, row);
    std::map<PupilId, std::int64_t> rungs;
    work.each(
        queries::rungs_of_day, [&](const storage::Row& row) { rungs[row.get<PupilId>(0)] = row.get<std::int64_t>(1); },
        s.county, s.school, s.date);
    const auto pupils = roll->pupils();
    const auto marks = roll->unpacked();
    for (std::size_t i = 0; i < pupils.size(); ++i) {
        if (!was_there(marks[i])) continue;
        const auto pupil = pupils::find_pupil(work, pupils[i]);
        if (!pupil) continue;
        HandOverRow row;
        row.pupil = pupil->id;
        row.name = pupil->name;
        row.class_name = pupil->class_name;
        row.stays_on = staying.contains(pupil->id);
        if (const auto gone = left.find(pupil->id); gone != left.end()) {
            row.left_at = gone->second.at;
            row.method = gone->second.method;
            row.left_with = left_with(work, s.county, gone->second);
            list.left.push_back(std::move(row));
            continue;
        }
        row.collectors = collectors_of(work, s.county, pupil->id);
        for (const auto& guardian : pupils::guardians_of(work, s.county, pupil->id))
            row.guardians.push_back(guardian.name);
        row.must_not = banned_names(work, s.county, pupil->id);
        row.may_go_alone = permit_on(permits_of(work, s.county, pupil->id), s.date).has_value();
        row.siblings = siblings_of(work, *pupil);
        row.rung = rungs[pupil->id];
        list.waiting.push_back(std::move(row));
    }
    return list;
}

Result<http::Kept<HandedOver>> hand_over(Work& work, const HandOver& command) {
    TRY(const SessionAt at, require_session_to_write(work, command.session));
    const auto& s = at.session;
    const auto who = actor_key(work.actor());
    const auto roll = find_roll(work, s.county, s.id);
    if (!roll || roll->state == RollState::stopped)
        return Problem{Code::conflict, "register-missing", "请先点名，再交接", "take the register first"};
    if (s.date != work.today())
        return Problem{Code::conflict, "another-day", "只能交接今天的孩子",
                       "children are handed over on the day itself"};

    std::optional<PupilId> child = command.pupil;
    std::optional<PickupCodeId> code;
    if (command.method == HandOverMethod::code || command.method == HandOverMethod::qr) {
        const auto failures =
            work.one<std::int64_t>(queries::count_failures, s.county, who, work.now().plus(-failures_within)).value();
        if (failures >= failures_most)
            return Problem{Code::denied, "too-many-tries", "输错次数过多，请十分钟后再试，或改用登记的接送人",
                           "too many wrong codes; wait ten minutes or use a named collector"};
        const auto given = command.code.value_or("");
        const auto found = given.size() == 6
                               ? work.one<StoredCode>(queries::code_by_digest, s.county, s.school, s.date,
                                                      code_digest(s.school, s.date, given))
                               : work.one<StoredCode>(queries::code_by_token, s.county, token_digest(given));
        const auto fail = [&](Problem problem) {
            work.run(queries::insert_failure, s.county, work.new_id<Id<struct PickupFailureTag>>(), who, work.now());
            work.record("attendance.wrong_code", "session", s.id.to_string(), json::value{{"reason", problem.slug}});
            return refused(std::move(problem));
        };
        if (!found || found->day != s.date || (child && *child != found->pupil)) {
            return fail({Code::conflict, "code-unknown", "接送码不对，请家长在手机上核对今天的码",
                         "this code is not right; let the family check today's code"});
        }
        if (found->revoked_at)
            return fail({Code::conflict, "code-replaced", "家长已换了新的接送码，请出示新码",
                         "the family has made a newer code; ask for that one"});
        code = found->id;
        child = found->pupil;
        if (found->used_at) {
            const auto left = work.one<LeftHow>(queries::hand_over_of, s.county, found->pupil, s.date);
            const auto pupil = pupils::find_pupil(work, found->pupil);
            if (left && pupil &&
                work.one<PickupCodeId>(queries::code_of_hand_over, s.county, found->pupil, s.date) == found->id &&
                left->session == s.id) {
                return http::Kept<HandedOver>{{pupil->id, pupil->name, pupil->class_name, left->method,
                                               left_with(work, s.county, *left), left->at, true},
                                              {}};
            }
            return fail({Code::conflict, "code-used", "这个接送码已经用过", "this code has been used"});
        }
    }
    const Problem not_here{Code::missing, "not-in-this-session", "这名学生今天不在这节课上，请核对",
                           "this pupil was not in this session today; check"};
    if (!child)
        return Problem{
            Code::invalid, "pupil-required", "请选择学生", "choose the pupil", {{"pupil", "required", "请选择学生"}}};
    const auto pupils = roll->pupils();
    const auto place = static_cast<std::size_t>(std::ranges::find(pupils, *child) - pupils.begin());
    if (place >= pupils.size() || !was_there(roll->unpacked()[place])) return not_here;
    const auto pupil = pupils::find_pupil(work, *child);
    if (!pupil) return not_here;
    if (const auto left = work.one<LeftHow>(queries::hand_over_of, s.county, *child, s.date)) {
        const bool same = left->session == s.id && left->method == command.method &&
                          left->collector == command.collector && left->sibling == command.sibling;
        if (same && !code)
            return http::Kept<HandedOver>{{pupil->id, pupil->name, pupil->class_name, left->method,
                                           left_with(work, s.county, *left), left->at, true},
                                          {}};
        return Problem{Code::conflict, "already-left",
                       "孩子今天已经离校（" + clock_time(left->at) + "，" + left_with(work, s.county, *left) + "）",
                       "the child has left today at " + clock_time(left->at)};
    }
    TRY(Proof proof, proof_of(work, command, *pupil, s.date));
    proof.code = code;
    if (code && work.run(queries::use_code, s.county, *code, work.now()) == 0) {
        return Problem{Code::conflict, "code-used", "这个接送码已经用过", "this code has been used"};
    }
    work.run(queries::insert_hand_over, s.county, pupil->id, s.date, s.id, s.school, command.method, proof.code,
             proof.collector, proof.permit, proof.sibling, proof.guardian_name, work.now(), who, work.actor().name,
             command.device_at);
    work.record("attendance.hand_over", "pupil", pupil->id.to_string(),
                json::value{{"session", s.id.to_string()}, {"method", std::string(json::enum_name(command.method))}});
    const auto how = work.one<LeftHow>(queries::hand_over_of, s.county, pupil->id, s.date).value();
    return http::Kept<HandedOver>{
        {pupil->id, pupil->name, pupil->class_name, how.method, left_with(work, s.county, how), how.at, false}, {}};
}

}  // namespace luoshi::afterschool::attendance

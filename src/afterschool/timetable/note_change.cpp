// One entry of a session's history, the audit's, and the event that tells the others.
#include <fmt/format.h>

#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/store.hpp"

namespace luoshi::afterschool::timetable {
namespace {

json::value refund_json(const ChangeNote& note) {
    if (note.refund_lessons == 0) return {};
    return json::value{{"course", note.before.course.to_string()},
                       {"date", note.before.day.to_string()},
                       {"lessons", note.refund_lessons}};
}

void tell_cancelled(Work& work, const ChangeNote& note, boost::json::object payload) {
    payload["settlement"] = json::enum_name(note.after.settlement.value_or(Settlement::open));
    payload["refund"] = refund_json(note);
    work.emit("timetable.session_cancelled", std::move(payload));
}

void tell_settled(Work& work, const ChangeNote& note, boost::json::object payload) {
    const auto& by = note.after.made_up_by;
    payload["settlement"] = json::enum_name(by ? Settlement::make_up : Settlement::refund);
    payload["makes_up_by"] = by ? json::value(by->to_string()) : json::value{};
    payload["refund"] = refund_json(note);
    work.emit("timetable.session_settled", std::move(payload));
}

void tell_changed(Work& work, const ChangeNote& note, boost::json::object payload) {
    payload["act"] = json::enum_name(note.act);
    payload["before"] = boost::json::parse(json::to_json(note.place_before()));
    payload["after"] = boost::json::parse(json::to_json(note.place_after()));
    work.emit("timetable.session_changed", std::move(payload));
}

void tell_others(Work& work, const ChangeNote& note, ChangeId change) {
    const auto& before = note.before;
    boost::json::object payload{{"county", before.county},
                                {"plan", before.plan.to_string()},
                                {"school", before.school.to_string()},
                                {"session", before.id.to_string()},
                                {"course", before.course.to_string()},
                                {"change", change.to_string()},
                                {"date", before.day.to_string()},
                                {"lessons", before.lessons},
                                {"reason", note.reason},
                                {"many", note.one_of_many},
                                {"pay", pay_json(note.pay)}};
    switch (note.act) {
        case SessionAct::cancel:
            return tell_cancelled(work, note, std::move(payload));
        case SessionAct::make_up:
        case SessionAct::refund:
            return tell_settled(work, note, std::move(payload));
        case SessionAct::hold:
        case SessionAct::reopen:
            return;  // the roll call tells of itself
        case SessionAct::generate:
        case SessionAct::change:
        case SessionAct::substitute:
        case SessionAct::swap:
        case SessionAct::assign_room:
            return tell_changed(work, note, std::move(payload));
    }
}

}  // namespace

SessionPlace ChangeNote::place_before() const {
    auto place = place_of(before);
    place.assistants = assistants_before;
    return place;
}

SessionPlace ChangeNote::place_after() const {
    auto place = place_of(after);
    place.assistants = assistants_after;
    return place;
}

json::value pay_json(const std::vector<PayEffect>& pay) {
    boost::json::array list;
    for (const auto& effect : pay)
        list.push_back({{"teacher", effect.teacher.to_string()}, {"lessons", effect.lessons}});
    return list;
}

void note_change(Work& work, const ChangeNote& note) {
    const auto& before = note.before;
    const auto change = work.new_id<ChangeId>();
    work.run(queries::insert_change, before.county, before.id, change, note.act, note.place_before(),
             note.place_after(), note.reason, note.pay, note.refund_lessons, work.now(), actor_key(work.actor()),
             work.actor().name);
    work.record(fmt::format("timetable.{}", json::enum_name(note.act)), "session", before.id.to_string(),
                json::value{{"course", before.course.to_string()}, {"reason", note.reason}});
    if (before.timetable_state == TimetableState::published) tell_others(work, note, change);  // nobody saw a draft
}

}  // namespace luoshi::afterschool::timetable

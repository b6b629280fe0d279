// What waits for those who make and publish a school's timetable (待办). What a draft lacks against 5 × 2 h is worked out on its page and asked at its
// publication: here only that it waits.
#include "afterschool/timetable/api.hpp"
#include "afterschool/timetable/queries.hpp"

namespace luoshi::afterschool::timetable {
namespace {

constexpr int days_ahead = 14;

constexpr WaitingKind waiting_kinds[] = {
    {"make_timetables", "编排", "份学期方案的课表", "plans that need a timetable", "/timetables"},
    {"complete_timetables", "补齐", "份未公布的课表", "unpublished timetables to complete", "/timetables"},
    {"publish_timetables", "审看并公布", "份课表", "timetables to look over and publish", "/timetables"},
    {"sessions_without_teacher", "安排", "节两周内无人任课的课", "sessions of the next two weeks that nobody takes", "/timetables"},
    {"settle_sessions", "确定", "节停课的去向（补课或退费）", "cancelled sessions to make up or refund", "/timetables"},
};

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body) return {};
    const std::string makes = actor.may(permissions::write, actor.body_path) ? "yes" : "no";
    const std::string publishes = actor.may(permissions::publish, actor.body_path) ? "yes" : "no";
    if (makes == "no" && publishes == "no") return {};
    const auto today = work.today();
    return waiting_of(work.all<WaitingRow>(queries::waiting, actor.county, *actor.body, today, today.plus_days(days_ahead), makes, publishes), waiting_kinds);
}

}  // namespace luoshi::afterschool::timetable

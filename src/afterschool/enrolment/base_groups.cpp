#include "afterschool/enrolment/base_groups.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "afterschool/enrolment/change_day.hpp"
#include "afterschool/enrolment/proxy.hpp"
#include "afterschool/enrolment/queries.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

struct GroupMember {
    PupilId pupil;
    PlanId plan;
    std::string slot;
    Date from;
    ClassId class_;
    int grade = 0;
};
BOOST_DESCRIBE_STRUCT(GroupMember, (), (pupil, plan, slot, from, class_, grade))

constexpr std::string_view every_slot = "";

// Who went where and from which day, in one act: families hear of it, one event for each group that children go on in.
class Rearranged {
 public:
    Rearranged(const catalogue::CourseLine& from, std::string_view reason) : from_(from), reason_(reason) {}

    // Nothing: the hour ends for the child.
    void add(std::optional<CourseId> to, const GroupMember& member, Date day) {
        pupils_[{to, std::max(member.from, day)}].emplace_back(member.pupil.to_string());
    }
    void emit(Work& work) const {
        for (const auto& [where, pupils] : pupils_) {
            const auto& [to, day] = where;
            work.emit("enrolment.base_group_changed", {{"county", from_.county},
                                                       {"plan", from_.plan.to_string()},
                                                       {"from", from_.id.to_string()},
                                                       {"to", to ? json::value(to->to_string()) : json::value(nullptr)},
                                                       {"day", day.to_string()},
                                                       {"key", work.new_id<Id<struct RearrangedTag>>().to_string()},
                                                       {"reason", reason_},
                                                       {"pupils", pupils}});
        }
    }

 private:
    const catalogue::CourseLine& from_;
    std::string reason_;
    std::map<std::pair<std::optional<CourseId>, Date>, boost::json::array> pupils_;
};

// Out of the group, of which `until` is the first day without the child. Where it never sat there is nothing to keep on record.
void leave_group(Work& work, std::string_view county, const GroupMember& member, Date until, SeatEnd reason) {
    if (member.from < until)
        work.run(queries::keep_past_base_groups, county, member.pupil, member.plan, member.slot, until, work.now(), reason,
                 actor_key(work.actor()));
    work.run(queries::delete_base_groups, county, member.pupil, member.plan, member.slot);
}

void sit_down(Work& work, std::string_view county, const GroupMember& member, Date from, CourseId course) {
    work.run(queries::insert_base_group, county, member.pupil, member.plan, member.slot, course,
             std::max(member.from, from));
}

bool open_to(const catalogue::CourseLine& course, int grade) {
    return std::ranges::find(course.grades, grade) != course.grades.end();
}

}  // namespace

std::vector<BaseGroup> base_groups_of(Work& work, std::string_view county, PupilId pupil, PlanId plan) {
    return work.all<BaseGroup>(queries::base_groups_of_pupil, county, pupil, plan);
}

std::vector<GroupFill> group_fills(Work& work, std::string_view county, PlanId plan) {
    return work.all<GroupFill>(queries::base_group_fills, county, plan);
}

GroupChooser::GroupChooser(Work& work, const catalogue::PlanLine& plan)
    : courses_(catalogue::courses_of_plan(work, plan.county, plan.id)) {
    std::erase_if(courses_, [](const catalogue::CourseLine& course) {
        return course.kind != catalogue::CourseKind::base || course.state != catalogue::CourseState::offered;
    });
    for (const auto& fill : group_fills(work, plan.county, plan.id))
        fills_[fill.course][fill.class_] = fill.pupils;
}

std::vector<std::string> GroupChooser::slots(int grade) const {
    std::set<std::string> found;
    for (const auto& course : courses_) {
        if (open_to(course, grade)) found.insert(course.slot);
    }
    return {found.begin(), found.end()};
}

bool GroupChooser::open(CourseId course, int grade) const {
    const auto found = std::ranges::find(courses_, course, &catalogue::CourseLine::id);
    return found != courses_.end() && open_to(*found, grade);
}

int GroupChooser::pupils(CourseId course) const {
    const auto found = fills_.find(course);
    if (found == fills_.end()) return 0;
    int pupils = 0;
    for (const auto& [class_, count] : found->second) pupils += count;
    return pupils;
}

// Classmates stay together while their group has room; else the group with the fewest.
std::optional<CourseId> GroupChooser::next(const std::string& slot, ClassId class_, int grade) const {
    std::optional<CourseId> best;
    std::tuple<bool, int, int> best_key;
    for (const auto& course : courses_) {
        if (course.slot != slot || !open_to(course, grade)) continue;
        int pupils = 0;
        int classmates = 0;
        if (const auto fill = fills_.find(course.id); fill != fills_.end()) {
            for (const auto& [of_class, count] : fill->second) {
                pupils += count;
                if (of_class == class_) classmates = count;
            }
        }
        const std::tuple key{pupils >= course.places_max, -classmates, pupils};
        if (!best || key < best_key) {
            best = course.id;
            best_key = key;
        }
    }
    return best;
}

std::vector<BaseGroup> choose_groups(Work& work, const catalogue::PlanLine& plan, const Standing& standing, Date earliest,
                                     std::span<const BaseGroup> kept) {
    const GroupChooser chooser(work, plan);
    std::vector<BaseGroup> groups;
    std::vector<CourseId> courses;
    for (const auto& slot : chooser.slots(standing.grade)) {
        const auto before = std::ranges::find(kept, slot, &BaseGroup::slot);
        const bool stays = before != kept.end() && chooser.open(before->course, standing.grade);
        courses.push_back(stays ? before->course : chooser.next(slot, standing.class_, standing.grade).value());
        groups.push_back({slot, courses.back(), earliest});
    }
    const auto from = std::max(earliest, ChangeDay(work, plan.county).of(courses));
    for (auto& group : groups) group.from = from;
    return groups;
}

// One place, one end: whoever gives it back in the first hour of the day stays for the second one too. Without consent, or at another school, no hour begins
// any more: each ends for itself.
Date leave_groups(Work& work, std::string_view county, PupilId pupil, PlanId plan, SeatEnd reason) {
    const auto groups = base_groups_of(work, county, pupil, plan);
    const auto end = [&](std::string_view slot, Date until) {
        work.run(queries::keep_past_base_groups, county, pupil, plan, slot, until, work.now(), reason, actor_key(work.actor()));
        work.run(queries::delete_base_groups, county, pupil, plan, slot);
    };
    std::vector<CourseId> courses;
    for (const auto& group : groups) courses.push_back(group.course);
    ChangeDay change(work, county);
    const auto until = change.of(courses);
    if (reason == SeatEnd::consent_withdrawn || reason == SeatEnd::left_school) {
        for (const auto& group : groups) end(group.slot, change.of({group.course}));
    } else {
        end(every_slot, until);
    }
    return until;
}

bool is_last_group(Work& work, const catalogue::CourseLine& group) {
    const auto plan = catalogue::find_plan(work, group.plan);
    if (!plan) return false;
    std::set<int> grades;
    for (const auto& member : work.all<GroupMember>(queries::members_of_base_group, group.county, group.id))
        grades.insert(member.grade);
    const auto courses = catalogue::courses_of_plan(work, group.county, group.plan);
    return std::ranges::any_of(grades, [&](int grade) {
        return std::ranges::none_of(courses, [&](const catalogue::CourseLine& other) {
            return other.id != group.id && other.kind == catalogue::CourseKind::base && other.slot == group.slot &&
                   other.state == catalogue::CourseState::offered && open_to(other, grade);
        });
    });
}

int move_class(Work& work, const catalogue::CourseLine& from, ClassId class_, CourseId target, std::string_view reason) {
    Rearranged rearranged(from, reason);
    int moved = 0;
    const auto day = ChangeDay(work, from.county).of({from.id, target});
    for (const auto& member : work.all<GroupMember>(queries::members_of_base_group, from.county, from.id)) {
        if (member.class_ != class_) continue;
        leave_group(work, from.county, member, day, SeatEnd::moved);
        sit_down(work, from.county, member, day, target);
        rearranged.add(target, member, day);
        ++moved;
    }
    rearranged.emit(work);
    return moved;
}

void regroup(Work& work, const catalogue::CourseLine& stopped, std::optional<CourseId> target, SeatEnd reason, std::string_view why) {
    const auto members = work.all<GroupMember>(queries::members_of_base_group, stopped.county, stopped.id);
    const auto plan = catalogue::find_plan(work, stopped.plan);
    if (members.empty() || !plan) return;
    GroupChooser chooser(work, *plan);
    Rearranged rearranged(stopped, why);
    ChangeDay change(work, stopped.county);
    for (const auto& member : members) {
        const bool to_target = target && chooser.open(*target, member.grade);
        const auto course = to_target ? target : chooser.next(member.slot, member.class_, member.grade);
        const auto day = change.of({stopped.id, course.value_or(stopped.id)});
        leave_group(work, stopped.county, member, day, reason);
        rearranged.add(course, member, day);
        if (!course) continue;
        sit_down(work, stopped.county, member, day, *course);
        chooser.seat(*course, member.class_);
    }
    rearranged.emit(work);
    work.record("enrolment.regroup_base", "course", stopped.id.to_string(),
                {{"pupils", static_cast<std::int64_t>(members.size())}, {"reason", json::enum_name(reason)}});
}

}  // namespace luoshi::afterschool::enrolment

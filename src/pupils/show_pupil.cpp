#include <algorithm>

#include "platform/storage/audit_verify.hpp"
#include "pupils/guardianships.hpp"
#include "pupils/masks.hpp"
#include "pupils/places.hpp"
#include "pupils/queries.hpp"
#include "pupils/store.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

struct NumberColumns {
    NumberKind kind = NumberKind::G;
    std::string number;  // sealed
    Date valid_from;
    Date valid_until;
};
BOOST_DESCRIBE_STRUCT(NumberColumns, (), (kind, number, valid_from, valid_until))

std::string text_of(const json::value& details, std::string_view name) {
    const auto* members = details.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains(name);
    return text != nullptr && text->is_string() ? std::string(text->get_string()) : std::string();
}

std::vector<RosterAction> actions_on(const StoredPupil& pupil, const Actor& actor) {
    std::vector<RosterAction> actions;
    std::optional<Problem> gone;
    if (!pupil.here())
        gone = Problem{Code::conflict, "not-here", "这名学生已不在本校就读", "this pupil is no longer at this school"};
    std::optional<Problem> erased;
    if (pupil.erased_at)
        erased = Problem{Code::conflict, "pupil-erased", "这名学生的个人信息已经删除",
                         "this pupil's personal details are erased"};
    if (actor.may(permissions::write, pupil.school_path)) {
        actions.push_back(roster_action("correct", "更正信息", "Correct", erased));
        actions.push_back(roster_action("change_number", "更换学籍号", "Change the pupil number", gone));
        actions.push_back(roster_action("move", "调整班级", "Move to another class", gone));
        std::optional<Problem> suspended;
        std::optional<Problem> on_roll = gone;
        if (pupil.state != PupilState::on_roll)
            suspended = Problem{Code::conflict, "not-on-roll", "只有在籍学生可以办理休学",
                                "only a pupil on the roll can be suspended"};
        if (pupil.state != PupilState::suspended)
            on_roll = Problem{Code::conflict, "not-suspended", "只有休学的学生可以办理复学",
                              "only a suspended pupil can come back"};
        actions.push_back(roster_action("suspend", "休学", "Suspend", suspended));
        actions.push_back(roster_action("resume", "复学", "Come back", on_roll));
        actions.push_back(roster_action("transfer_out", "转出", "Transfer out", gone));
        actions.push_back(roster_action("leave", "离校", "Leave", gone));
        std::optional<Problem> still_here = erased;
        if (pupil.here())
            still_here = Problem{Code::conflict, "still-here", "学生离校以后才能删除个人信息",
                                 "personal details are erased only after a pupil left"};
        actions.push_back(roster_action("erase", "删除个人信息", "Erase personal details", still_here));
    }
    if (actor.may(permissions::reveal, pupil.school_path))
        actions.push_back(roster_action("reveal", "查看隐藏内容", "Show what is masked", erased));
    return actions;
}

}  // namespace

Result<PupilView> show_pupil(Work& work, const OnePupil& query) {
    TRY(const StoredPupil pupil, find_visible_pupil(work, query.id));
    PupilView view;
    view.id = pupil.id;
    view.county = pupil.county;
    view.school = pupil.school;
    view.school_name = pupil.school_name;
    view.class_ = pupil.class_;
    view.class_name = pupil.class_name;
    view.grade = pupil.grade;
    view.name = pupil.name;
    view.code = pupil.code;
    view.sex = pupil.sex;
    if (!pupil.erased_at) {
        view.born = pupil.born;
        view.under_14 = pupil.born.plus_years(14) > work.today();
    }
    view.boarding = pupil.boarding;
    view.state = pupil.state;
    std::optional<std::string> resident_id;
    if (pupil.resident_id) {
        resident_id = unseal_field("resident_id", pupil.id.to_string(), *pupil.resident_id);
        view.resident_id_masked = mask_number(*resident_id);
    }
    std::optional<std::string> running;
    for (const auto& row : work.all<NumberColumns>(queries::numbers_of, pupil.county, pupil.id)) {
        const auto number = unseal_field("number", pupil.id.to_string(), row.number);
        if (row.valid_until == still) running = number;
        view.numbers.push_back({row.kind, mask_number(number), row.valid_from, row.valid_until});
    }
    view.places = work.all<PupilPlace>(queries::places_of, pupil.county, pupil.id);
    view.known_guardians = work.all<KnownGuardian>(queries::known_guardians_of, pupil.county, pupil.id);
    view.guardians = guardianships_of(work, pupil.county, pupil.id);
    if (!pupil.erased_at) view.doubts = doubts_about(resident_id, running, pupil.born);
    for (const auto& entry : storage::audit_of(work, "pupil", pupil.id.to_string(), 50)) {
        if (entry.action == "pupils.enter_group" || entry.action == "pupils.end_group")
            continue;  // groups show in their own list only
        view.events.push_back(
            {entry.at, entry.actor, entry.action, text_of(boost::json::parse(entry.details), "reason")});
    }
    view.enrolled_on = pupil.enrolled_on;
    view.left_on = pupil.left_on;
    view.erased_at = pupil.erased_at;
    view.version = pupil.version;
    view.actions = actions_on(pupil, work.actor());
    return view;
}

}  // namespace luoshi::pupils

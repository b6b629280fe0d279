// What waits for a school's office and for head teachers (待办).
#include <algorithm>
#include <iterator>

#include "pupils/api.hpp"
#include "pupils/ids.hpp"
#include "pupils/queries.hpp"

namespace luoshi::pupils {
namespace {

constexpr WaitingKind waiting_kinds[] = {
    {"confirm_bindings", "核实", "个监护人绑定", "guardians to confirm", "/guardianships"},
    {"confirm_bindings_of_class", "核实", "个本班监护人绑定", "guardians of your class to confirm", "/own-classes",
     "/own-classes"},
    {"settle_disputes", "处理", "件监护人争议", "disputes between guardians to settle", "/guardianships"},
    {"decide_pupil_corrections", "答复", "件学生信息更正申请", "requests to correct a pupil's particulars",
     "/corrections"},
    {"settle_imports", "确认或放弃", "份已读入的名单", "uploaded lists to take over or drop", "/roster-imports"},
};

std::string yes_if(bool held) { return held ? "yes" : "no"; }

// The list that was read last is opened at once: of the others the page says nothing before it is settled.
std::vector<Waiting> at_school(Work& work) {
    const auto& actor = work.actor();
    const auto guardians = yes_if(actor.may(permissions::guardians, actor.body_path));
    const auto writes = yes_if(actor.may(permissions::write, actor.body_path));
    const auto groups = yes_if(actor.may(permissions::groups, actor.body_path));
    auto rows = work.all<WaitingRow>(queries::waiting, actor.county, *actor.body, guardians, writes, groups);
    std::ranges::move(work.all<WaitingRow>(queries::requests_waiting, actor.county, *actor.body, guardians, writes),
                      std::back_inserter(rows));
    auto list = waiting_of(rows, waiting_kinds);
    const auto imports = std::ranges::find(list, "settle_imports", &Waiting::task);
    if (imports == list.end()) return list;
    if (const auto newest = work.one<RosterImportId>(queries::newest_open_import, actor.county, *actor.body, writes, groups))
        imports->link += "?import=" + newest->to_string();
    return list;
}

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    std::vector<Waiting> list;
    const bool office = actor.body && (actor.may(permissions::guardians, actor.body_path) ||
                                       actor.may(permissions::write, actor.body_path) ||
                                       actor.may(permissions::groups, actor.body_path));
    if (office) list = at_school(work);
    // Whoever handles them for the whole school sees them there already.
    if (actor.account && actor.may_somewhere(permissions::own_class) &&
        !(actor.body && actor.may(permissions::guardians, actor.body_path))) {
        const WaitingRow own[] = {{"confirm_bindings_of_class",
                                   work.one<std::int64_t>(queries::waiting_of_classes, *actor.account).value_or(0),
                                   {},
                                   0}};
        std::ranges::move(waiting_of(own, waiting_kinds), std::back_inserter(list));
    }
    return list;
}

}  // namespace luoshi::pupils

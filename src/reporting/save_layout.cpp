// Layouts that people saved: each change is a new version, a retired one stays readable and takes no more.
#include <algorithm>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "reporting/queries.hpp"
#include "reporting/tables.hpp"
#include "reporting/use_cases.hpp"

namespace luoshi::reporting {
namespace {

Problem no_such_layout() { return {Code::missing, "no-such-saved-layout", "没有这个报表格式，或者您看不到它", "there is no such layout, or not for you"}; }

std::optional<SavedLayout> latest(Work& work, std::string_view county, LayoutId id) { return work.one<SavedLayout>(queries::latest_layout, county, id); }

Problem changed_meanwhile(const SavedLayout& now) {
    return {Code::conflict, "changed-meanwhile", "这个格式已由" + now.made_by_name + "改为第 " + std::to_string(now.version) + " 版；请打开新版本再改",
            now.made_by_name + " made version " + std::to_string(now.version) + " meanwhile; open it and change that"};
}

void insert(Work& work, const SavedLayout& layout) {
    const bool first = layout.version == 1;
    work.run(queries::insert_layout, work.county(), layout.id, layout.version, first ? std::nullopt : std::optional(layout.version - 1), first ? std::nullopt : std::optional<std::int64_t>(0),
             layout.body, layout.name, json::to_json(layout.definition), layout.retired ? 1 : 0, work.now(), actor_key(work.actor()), work.actor().name);
}

}  // namespace

Result<SavedLayout> save_layout(Work& work, const SaveLayout& command) {
    TRY(const Place place, place_for(work, command.body, permissions::read));
    TRY_DO(require(work.actor(), permissions::define, place.path));
    if (place.id != command.body || place.county != work.county()) {
        return Problem{Code::invalid, "other-county", "请以该机构所在行政区划的名义保存格式", "a layout is saved in the county of its body"};
    }
    if (is_blank(command.name)) {
        return Problem{Code::invalid, "name-missing", "请给这个格式起一个名称", "give the layout a name", {{"name", "required", "请填写名称"}}};
    }
    TRY_DO(chosen_indicators(command.definition.indicators));
    const auto known = latest(work, work.county(), command.id);
    if (known && known->body == command.body && known->version == command.after + 1 && known->name == command.name && known->definition == command.definition && !known->retired)
        return *known;  // the same again
    if (known && (known->body != command.body || command.after == 0)) {
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一个格式，请重新提交", "this id belongs to another layout; submit anew"};
    }
    if (!known && command.after > 0) return no_such_layout();
    if (known && known->retired) return Problem{Code::conflict, "layout-retired", "这个格式已停用；请另存为新的格式", "this layout is retired; save it as a new one"};
    if (known && known->version != command.after) return changed_meanwhile(*known);
    insert(work, {command.id, std::string(work.county()), command.after + 1, command.body, place.name, command.name, command.definition, false, work.now(), work.actor().name});
    work.record("reporting.save_layout", "layout", command.id.to_string(), {{"body", command.body.to_string()}, {"name", command.name}, {"version", command.after + 1}});
    return latest(work, work.county(), command.id).value();
}

Result<SavedLayout> retire_layout(Work& work, const RetireLayout& command) {
    auto known = latest(work, work.county(), command.id);
    if (!known || !place_for(work, known->body, permissions::read)) return no_such_layout();
    TRY(const Place place, place_for(work, known->body, permissions::read));
    TRY_DO(require(work.actor(), permissions::define, place.path));
    if (known->retired) return *known;
    if (known->version != command.after) return changed_meanwhile(*known);
    known->version += 1;
    known->retired = true;
    insert(work, *known);
    work.record("reporting.retire_layout", "layout", command.id.to_string(), {{"name", known->name}, {"version", known->version}});
    return latest(work, work.county(), command.id).value();
}

// Those of the body asked for and of the bodies above it: what the province laid down serves its counties.
Result<SavedLayoutList> find_layouts(Work& work, const FindReports& query) {
    TRY(const Place place, place_for(work, query.body, permissions::read));
    SavedLayoutList list;
    work.each(
        queries::layouts_for_county,
        [&](const storage::Row& row) {
            if (place.path.starts_with(row.get<std::string>(10))) list.items.push_back(storage::Work::from_row<SavedLayout>(row));
        },
        place.county);
    return list;
}

}  // namespace luoshi::reporting

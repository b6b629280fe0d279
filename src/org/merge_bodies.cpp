#include "org/api.hpp"
#include "org/body_store.hpp"
#include "org/queries.hpp"
#include "org/school_codes.hpp"

namespace luoshi::org {

namespace {

Result<Nothing> may_merge(Work& work, const BodyLine& merged, const BodyLine& stays, const Grounds& grounds) {
    TRY_DO(may_change(work, merged, grounds));
    TRY_DO(may_merge_into(merged, stays));
    TRY_DO(nothing_later(work, merged, grounds.effective));
    TRY_DO(nothing_later_below(work, merged, grounds.effective));
    return nothing_stops(work, {merged, ChangeKind::merge_into, grounds.effective, stays});
}

// Who lives in rooms above goes along by this event: pupils with their classes, accounts with what they do there.
void tell_of_merger(Work& work, const BodyLine& merged, const BodyLine& stays, Date effective) {
    work.emit("org.body_merged", json::value{{"county", merged.county},
                                             {"body", merged.id.to_string()},
                                             {"successor", stays.id.to_string()},
                                             {"effective", effective.to_string()}});
}

Result<Nothing> merge_one(Work& work, const BodyLine& merged, const BodyLine& stays, const MergeBodies& command) {
    TRY_DO(may_merge(work, merged, stays, command));
    const auto school = work.one<SchoolLine>(queries::school_by_body, merged.id);
    if (command.keep_school_code && school && school->school_code == command.keep_school_code) {
        TRY_DO(pass_school_code(work, merged, stays, *command.keep_school_code, command.effective));
    }
    for (const auto& child : work.all<BodyLine>(queries::open_children, merged.id)) {
        begin_place(work, child, stays, command.effective);
        note_change(work, child, command, {.change = ChangeKind::move, .other = stays.id, .before = child.path, .after = stays.path + child.code + "/"});
    }
    end_body(work, merged, command.effective, "并入 " + stays.name);
    lay_below(work, merged, stays);
    note_change(work, merged, command, {.change = ChangeKind::merge_into, .other = stays.id, .before = merged.name, .after = stays.name});
    note_change(work, stays, command, {.change = ChangeKind::absorb, .other = merged.id, .before = merged.name});
    tell_of_merger(work, merged, stays, command.effective);
    return Nothing{};
}

Result<Nothing> code_is_among(Work& work, const MergeBodies& command, const BodyLine& stays) {
    if (!command.keep_school_code) return Nothing{};
    auto bodies = command.merged;
    bodies.push_back(stays.id);
    for (const auto id : bodies) {
        const auto school = work.one<SchoolLine>(queries::school_by_body, id);
        if (school && school->school_code == command.keep_school_code) return Nothing{};
    }
    return Problem{Code::invalid, "not-its-code", "参与合并的学校都没有标识码 " + *command.keep_school_code,
                   "none of the merging schools bears the code " + *command.keep_school_code};
}

}  // namespace

Result<BodyPage> merge_bodies(Work& work, const MergeBodies& command) {
    TRY(const BodyLine stays, open_body_line(work, command.id));
    TRY_DO(may_change(work, stays, command));
    if (command.merged.empty()) {
        return Problem{Code::invalid, "invalid-fields", "请选择要并入的机构", "name the bodies that merge", {{"merged", "required", "至少一个"}}};
    }
    TRY_DO(in_place_since(work, stays, command.effective));
    TRY_DO(code_is_among(work, command, stays));
    for (const auto id : command.merged) {
        TRY(const BodyLine merged, open_body_line(work, id));
        TRY_DO(merge_one(work, merged, find_body(work, stays.id).value(), command));
    }
    return page_of(work, find_body(work, stays.id).value());
}

Result<BodyPage> merge_into_new(Work& work, const MergeIntoNew& command) {
    TRY(const BodyLine first, open_body_line(work, command.id));
    TRY_DO(may_change(work, first, command));
    const auto parent_id = work.one<std::optional<BodyId>>(queries::parent_of_body, first.id).value_or(std::nullopt);
    if (!parent_id) return Problem{Code::conflict, "kind-is-fixed", first.name + " 不能合并", first.name + " cannot merge"};
    TRY(const BodyLine parent, open_body_line(work, *parent_id));
    TRY_DO(in_place_since(work, parent, command.effective));
    TRY(const BodyLine opened, insert_new_body(work, parent, command.body, command));
    note_change(work, opened, command, {.change = ChangeKind::open, .other = parent.id, .after = opened.name});
    MergeBodies merge{command, opened.id, {command.id}, command.keep_school_code};
    merge.merged.insert(merge.merged.end(), command.merged.begin(), command.merged.end());
    return merge_bodies(work, merge);
}

}  // namespace luoshi::org

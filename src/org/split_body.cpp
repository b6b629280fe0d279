#include "org/api.hpp"
#include "org/body_store.hpp"
#include "org/queries.hpp"

namespace luoshi::org {

namespace {

using Parts = std::map<std::string, BodyLine>;  // by code

Result<Parts> open_parts(Work& work, const BodyLine& body, const SplitBody& command) {
    const auto parent_id = work.one<std::optional<BodyId>>(queries::parent_of_body, body.id).value_or(std::nullopt);
    if (!parent_id) return Problem{Code::conflict, "kind-is-fixed", body.name + " 不能拆分", body.name + " cannot be split"};
    TRY(const BodyLine parent, open_body_line(work, *parent_id));
    TRY_DO(in_place_since(work, parent, command.effective));
    Parts parts;
    for (const auto& part : command.parts) {
        TRY(const BodyLine opened, insert_new_body(work, parent, part, command));
        note_change(work, opened, command, {.change = ChangeKind::split_from, .other = body.id, .before = body.name, .after = opened.name});
        note_change(work, body, command, {.change = ChangeKind::split_into, .other = opened.id, .before = body.name, .after = opened.name});
        parts.emplace(opened.code, opened);
    }
    return parts;
}

Result<Nothing> share_out(Work& work, const BodyLine& body, const Parts& parts, const SplitBody& command) {
    for (const auto& reassignment : command.children) {
        const auto part = parts.find(reassignment.to);
        TRY(const BodyLine child, open_body_line(work, reassignment.child));
        const auto parent_id = work.one<std::optional<BodyId>>(queries::parent_of_body, child.id).value_or(std::nullopt);
        if (part == parts.end() || parent_id != body.id) {
            return Problem{Code::invalid, "invalid-fields", child.name + " 不是 " + body.name + " 的下级，或 " + reassignment.to + " 不是拆分后的机构",
                           child.name + " is not below " + body.name + ", or " + reassignment.to + " is none of the parts",
                           {{"children", "unknown-value", "请更正划转关系"}}};
        }
        TRY_DO(nothing_later_below(work, child, command.effective));
        begin_place(work, child, part->second, command.effective);
        note_change(work, child, command,
                    {.change = ChangeKind::move, .other = part->second.id, .before = child.path, .after = part->second.path + child.code + "/"});
    }
    return Nothing{};
}

}  // namespace

Result<BodyPage> split_body(Work& work, const SplitBody& command) {
    TRY(const BodyLine body, open_body_line(work, command.id));
    TRY_DO(may_change(work, body, command));
    if (command.parts.empty()) {
        return Problem{Code::invalid, "invalid-fields", "请填写拆分后的机构", "name the parts", {{"parts", "required", "至少一个"}}};
    }
    TRY_DO(nothing_later(work, body, command.effective));
    TRY_DO(nothing_later_below(work, body, command.effective));
    TRY(const Parts parts, open_parts(work, body, command));
    TRY_DO(share_out(work, body, parts, command));
    if (!command.stays) {
        if (const auto left = work.all<BodyLine>(queries::open_children, body.id); !left.empty()) {
            return Problem{Code::conflict, "children-left", left.front().name + " 等 " + std::to_string(left.size()) + " 个下级机构尚未划归任何一方",
                           std::to_string(left.size()) + " bodies below it are given to none of the parts"};
        }
        TRY_DO(nothing_stops(work, {body, ChangeKind::close, command.effective, {}}));
        end_body(work, body, command.effective, "拆分");
        note_change(work, body, command, {.change = ChangeKind::close, .before = body.name});
    }
    return page_of(work, find_body(work, body.id).value());
}

}  // namespace luoshi::org

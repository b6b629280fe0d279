#include "org/api.hpp"
#include "org/body_store.hpp"

namespace luoshi::org {

// Departments and outside bodies only: a school that changes its type loses its code for ever, so it closes and another opens.
Result<BodyPage> change_body_kind(Work& work, const ChangeBodyKind& command) {
    TRY(const BodyLine body, open_body_line(work, command.id));
    TRY_DO(may_change(work, body, command));
    const auto changeable = [](BodyKind kind) { return kind == BodyKind::department || kind == BodyKind::outside_body; };
    if (!changeable(body.kind) || !changeable(command.kind)) {
        return Problem{Code::conflict, "kind-is-fixed", body.name + " 的类别不能变更；学校改变类型须撤销后重新设立，原标识码作废",
                       "the kind of " + body.name + " is fixed; a school of another type is closed and opened anew, and its code becomes void"};
    }
    if ((command.kind == BodyKind::department) != command.department.has_value()) {
        return Problem{Code::invalid, "invalid-fields", "部门须注明类别，其他机构不填", "departments have a department kind, others have none",
                       {{"department", "required", "请选择部门类别"}}};
    }
    TRY_DO(nothing_later(work, body, command.effective));
    begin_kind(work, body, command.kind, command.department, command.effective);
    const auto words = [](BodyKind kind, std::optional<Department> department) {
        return std::string(department ? json::enum_name(*department) : json::enum_name(kind));
    };
    note_change(work, body, command,
                {.change = ChangeKind::change_kind, .before = words(body.kind, body.department), .after = words(command.kind, command.department)});
    return page_of(work, find_body(work, body.id).value());
}

}  // namespace luoshi::org

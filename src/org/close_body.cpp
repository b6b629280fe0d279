#include "org/api.hpp"
#include "org/body_store.hpp"
#include "org/queries.hpp"

namespace luoshi::org {

Result<BodyPage> close_body(Work& work, const CloseBody& command) {
    TRY(const BodyLine body, open_body_line(work, command.id));
    TRY_DO(may_change(work, body, command));
    if (const auto children = work.all<BodyLine>(queries::open_children, body.id); !children.empty()) {
        return Problem{Code::conflict, "children-left", body.name + " 还有 " + std::to_string(children.size()) + " 个下级机构，请先移出或撤销",
                       body.name + " still has " + std::to_string(children.size()) + " bodies below it; move or close them first"};
    }
    TRY_DO(nothing_later(work, body, command.effective));
    TRY_DO(nothing_later_below(work, body, command.effective));
    end_body(work, body, command.effective, command.reason);
    note_change(work, body, command, {.change = ChangeKind::close, .before = body.name});
    return page_of(work, find_body(work, body.id).value());
}

}  // namespace luoshi::org

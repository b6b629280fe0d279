#include "org/api.hpp"
#include "org/body_store.hpp"

namespace luoshi::org {

Result<BodyPage> close_body(Work& work, const CloseBody& command) {
    TRY(const BodyLine body, open_body_line(work, command.id));
    TRY_DO(may_change(work, body, command));
    TRY_DO(nothing_below(work, body));
    TRY_DO(nothing_later(work, body, command.effective));
    TRY_DO(nothing_later_below(work, body, command.effective));
    TRY_DO(nothing_stops(work, {body, ChangeKind::close, command.effective, {}}));
    end_body(work, body, command.effective, command.reason);
    note_change(work, body, command, {.change = ChangeKind::close, .before = body.name});
    return page_of(work, find_body(work, body.id).value());
}

}  // namespace luoshi::org

// What a change of a body would mean, asked while it is filled in. The refusals are those of the change itself, in the same order; only the words of the
// document and the reason are not asked yet.
#include "org/api.hpp"
#include "org/body_store.hpp"
#include "org/queries.hpp"

namespace luoshi::org {

namespace {

Result<Nothing> may_preview(Work& work, const BodyLine& body, Date effective) {
    if (!work.actor().may(permissions::read, body.path)) {
        return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
    }
    TRY_DO(require(work.actor(), permissions::write, body.path));
    return not_in_the_future(work, effective);
}

Problem no_other() {
    return Problem{Code::invalid, "other-required", "请先选择另一方机构", "choose the other body first", {{"other", "required", "请选择"}}};
}

Result<Nothing> fits(Work& work, const BodyAhead& ahead) {
    const auto& body = ahead.body;
    switch (ahead.change) {
        case ChangeKind::merge_into:
            if (!ahead.other) return no_other();
            TRY_DO(may_preview(work, *ahead.other, ahead.effective));
            return may_merge_into(body, *ahead.other);
        case ChangeKind::move:
            if (!ahead.other) return no_other();
            TRY_DO(may_preview(work, *ahead.other, ahead.effective));
            return may_stand_below(body, *ahead.other);
        case ChangeKind::moved_to:
            if (!ahead.other) return no_other();
            TRY_DO(may_preview(work, *ahead.other, ahead.effective));
            TRY_DO(in_another_county(body, *ahead.other));
            return nothing_below(work, body);
        case ChangeKind::close: return nothing_below(work, body);
        case ChangeKind::open:
        case ChangeKind::rename:
        case ChangeKind::change_kind:
        case ChangeKind::absorb:
        case ChangeKind::split_into:
        case ChangeKind::split_from:
        case ChangeKind::moved_from: return Nothing{};
    }
    return Nothing{};
}

Result<Nothing> would_be_refused(Work& work, const BodyAhead& ahead) {
    TRY_DO(not_in_the_future(work, ahead.effective));
    TRY_DO(fits(work, ahead));
    // A name that changed later is no bar to a move: its places alone count.
    if (ahead.change != ChangeKind::move) TRY_DO(nothing_later(work, ahead.body, ahead.effective));
    return nothing_later_below(work, ahead.body, ahead.effective);
}

// A body that does not stay after its split closes in the same act: what would be refused and what becomes of it is what a closing says, but the bodies below it
// may be shared out among the parts.
bool closes_in_the_same_act(const PreviewBodyChange& query) {
    return query.change == ChangeKind::split_into && !query.other && !query.stays.value_or(true);
}

}  // namespace

Result<BodyChangeAhead> preview_change(Work& work, const PreviewBodyChange& query) {
    TRY(const BodyLine body, open_body_line(work, query.id));
    TRY_DO(may_preview(work, body, work.today()));
    BodyAhead ahead{body, query.change, query.effective, {}};
    if (query.other) {
        TRY(ahead.other, open_body_line(work, *query.other));
        TRY_DO(may_preview(work, *ahead.other, work.today()));
    }
    auto held = ahead;
    if (closes_in_the_same_act(query)) held.change = ChangeKind::close;
    BodyChangeAhead view{body, ahead.other, holdings_of(work, held), {}, {}, {}};
    auto refused = would_be_refused(work, ahead);
    if (refused) refused = first_stop(view.holdings);
    if (!refused) {
        view.refusal = refused.error().slug;
        view.refusal_text = refused.error().detail;
        view.refusal_text_en = refused.error().detail_en;
    }
    return view;
}

}  // namespace luoshi::org

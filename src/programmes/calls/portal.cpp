// What anybody may see: published calls, their conditions and quotas, and who takes part.
#include "programmes/calls/queries.hpp"
#include "programmes/calls/store.hpp"

namespace luoshi::programmes::calls {
namespace {

PublicCallRow public_row(Work& work, const CallEntry& call) {
    const auto& content = call.content();
    PublicCallRow row;
    row.id = call.id;
    row.line_code = call.line_code;
    if (const auto line = lines::find_line(work, call.county, call.line)) row.line_title = line->title;
    row.title = content.title;
    row.number = content.number;
    row.batch_year = content.batch_year;
    row.published_on = call.published_on.value_or(content.opens);
    row.opens = content.opens;
    row.closes = content.closes;
    row.places = content.places;
    row.participants = work.one<std::int64_t>(queries::participant_count, call.county, call.id).value_or(0);
    return row;
}

}  // namespace

Result<PublicCalls> show_public_calls(Work& work, const NoCallQuestion&) {
    PublicCalls view;
    for (const auto& call : work.all<CallEntry>(queries::calls_of_county, "430000")) {
        if (call.published()) view.items.push_back(public_row(work, call));
    }
    return view;
}

Result<PublicCallView> show_public_call(Work& work, const PublicCallQuestion& query) {
    const auto county = work.one<std::string>(queries::call_anywhere, query.id);
    if (!county) return no_such_call();
    const auto call = work.one<CallEntry>(queries::call_by_id, *county, query.id);
    if (!call || !call->published()) return no_such_call();
    PublicCallView view;
    view.call = public_row(work, *call);
    view.sha256 = call->sha256.value_or("");
    for (const auto& quota : call->content().quotas) view.quotas.push_back({quota.scope, quota.name, quota.name.empty() ? "" : recommender_words(work, quota.name), quota.places, 0});
    view.conditions = call->content().conditions;
    view.materials = call->content().materials;
    work.each(
        queries::participants_of,
        [&](const storage::Row& row) {
            view.participants.push_back({row.get<std::string>(0), row.get<std::string>(1), row.get<std::string>(2), row.get<std::string>(3), row.get<std::string>(4), row.get<Date>(5)});
        },
        call->county, call->id);
    for (auto& one : view.participants) {
        if (!one.prefecture_name.empty()) one.prefecture_name = recommender_words(work, one.prefecture_name);
    }
    return view;
}

}  // namespace luoshi::programmes::calls

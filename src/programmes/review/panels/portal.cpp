// What anybody may see: draws of experts, under the codes of their round, and the record to draw them again.
#include "programmes/review/panels/queries.hpp"
#include "programmes/review/panels/store.hpp"

namespace luoshi::programmes::review::panels {
namespace {

std::optional<PublicReviewRound> public_round(Work& work, std::string_view county, RoundId id) {
    const auto round = any_round(work, county, id);
    const auto draw = round ? draw_of(work, *round) : std::nullopt;
    if (!draw) return std::nullopt;
    PublicReviewRound view;
    view.id = round->id;
    view.title = round->title;
    if (const auto call = calls::find_call(work, round->county, round->call)) view.call_title = call->title;
    view.office_name = round->office_name;
    view.state = round->state;
    view.state_words = state_words(round->state);
    view.state_words_en = state_words_en(round->state);
    view.seats = draw->seats;
    view.candidates = draw->candidates;
    view.commitment = draw->commitment;
    view.list_digest = draw->list_digest;
    view.public_source = draw->public_source;
    view.announced_at = draw->announced_at;
    view.draws_at = draw->draws_at;
    if (draw->drawn_at) view.public_value = draw->public_value;
    view.drawn_at = draw->drawn_at;
    return view;
}

Result<RoundEntry> anywhere(Work& work, RoundId id) {
    const auto county = work.one<std::string>(queries::round_anywhere, id);
    auto round = county ? any_round(work, *county, id) : std::nullopt;
    if (!round || !draw_of(work, *round)) return Problem{Code::missing, "no-such-draw", "没有这次抽取", "there is no such draw"};
    return *std::move(round);
}

http::FileReply text_file(std::string name, std::string type, std::string bytes) { return {std::move(name), std::move(type), std::move(bytes), false}; }

}  // namespace

Result<PublicReviewRounds> show_public_rounds(Work& work, const NoRoundQuestion&) {
    PublicReviewRounds view;
    std::vector<RoundId> ids;
    work.each(queries::public_rounds, [&](const storage::Row& row) { ids.push_back(row.get<RoundId>(1)); }, "430000");
    for (const auto id : ids) {
        if (auto one = public_round(work, "430000", id)) view.items.push_back(*std::move(one));
    }
    return view;
}

Result<PublicReviewRound> show_public_round(Work& work, const PublicRoundQuestion& query) {
    TRY(const RoundEntry round, anywhere(work, query.id));
    auto view = public_round(work, round.county, round.id).value();
    work.each(queries::drawn_of, [&](const storage::Row& row) { view.order.push_back(row.get<std::string>(2)); }, round.county, round.id);
    return view;
}

Result<http::FileReply> fetch_round_list(Work& work, const PublicRoundQuestion& query) {
    TRY(const RoundEntry round, anywhere(work, query.id));
    return text_file("list.txt", "text/plain; charset=utf-8", work.one<std::string>(queries::list_of, round.county, round.id).value());
}

Result<http::FileReply> fetch_round_record(Work& work, const PublicRoundQuestion& query) {
    TRY(const RoundEntry round, anywhere(work, query.id));
    auto record = work.one<std::string>(queries::record_of, round.county, round.id);
    if (!record) return Problem{Code::conflict, "not-drawn", "还没有抽取，记录在抽取之后公布", "nothing is drawn yet; the record comes with the draw"};
    return text_file("draw.json", "application/json", *std::move(record));
}

}  // namespace luoshi::programmes::review::panels

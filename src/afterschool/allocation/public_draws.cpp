// What everybody may see: public codes and digests, the course of events, and the record to do it again.
#include "afterschool/allocation/queries.hpp"
#include "afterschool/allocation/store.hpp"
#include "afterschool/allocation/use_cases.hpp"

namespace luoshi::afterschool::allocation {
namespace {

struct PublicColumns {
    DrawId id;
    std::string school_name;
    std::string round_title;
    DrawState state = DrawState::announced;
    Mechanism mechanism = Mechanism::da;
    crypto::Algorithm algorithm = crypto::Algorithm::sha256;
    std::string commitment;
    std::string list_digest;
    std::string list_sha256;
    std::string public_source;
    Instant announced_at;
    Instant draws_at;
    std::optional<std::string> public_value;
    std::optional<Instant> drawn_at;
    std::optional<std::string> record_sha256;
};
BOOST_DESCRIBE_STRUCT(PublicColumns, (),
                      (id, school_name, round_title, state, mechanism, algorithm, commitment, list_digest, list_sha256,
                       public_source, announced_at, draws_at, public_value, drawn_at, record_sha256))

PublicDraw public_draw(PublicColumns&& c) {
    PublicDraw view;
    view.id = c.id;
    view.school_name = std::move(c.school_name);
    view.round_title = std::move(c.round_title);
    view.state = c.state;
    view.mechanism = c.mechanism;
    view.algorithm = c.algorithm;
    view.commitment = std::move(c.commitment);
    view.list_digest = std::move(c.list_digest);
    view.list_sha256 = std::move(c.list_sha256);
    view.public_source = std::move(c.public_source);
    view.announced_at = c.announced_at;
    view.draws_at = c.draws_at;
    view.public_value = std::move(c.public_value);
    view.drawn_at = c.drawn_at;
    view.record_sha256 = std::move(c.record_sha256);
    return view;
}

Result<DrawHead> find_public(Work& work, DrawId id) {
    auto head = find_head(work, id);
    if (!head) return no_such_draw();
    return std::move(*head);
}

}  // namespace

Result<http::Page<PublicDraw>> find_public_draws(Work& work, const FindPublicDraws& query) {
    TRY(const DrawId after, read_cursor(query.cursor));
    const auto limit = page_size(query.limit);
    auto rows = work.all<PublicColumns>(queries::find_public_draws,
                                        query.school ? query.school->to_string() : std::string(), after, limit + 1,
                                        query.round ? query.round->to_string() : std::string());
    http::Page<PublicDraw> page;
    if (rows.size() > limit) {
        rows.pop_back();
        page.next = rows.back().id.to_string();
    }
    for (auto& row : rows) page.items.push_back(public_draw(std::move(row)));
    return page;
}

Result<PublicDraw> show_public_draw(Work& work, const OneDraw& query) {
    TRY(DrawHead head, find_public(work, query.id));
    const bool value_known = head.state == DrawState::confirmed || head.state == DrawState::drawn;
    auto view =
        public_draw({head.id, head.school_name, head.round_title, head.state, head.mechanism, head.algorithm,
                     head.commitment, head.list_digest, head.list_sha256, head.public_source, head.announced_at,
                     head.draws_at, value_known ? head.public_value : std::nullopt, head.drawn_at, head.record_sha256});
    view.events = events_of(work, head.county, head.id);
    view.results = courses_of(work, head);
    return view;
}

Result<http::FileReply> fetch_record(Work& work, const OneDraw& query) {
    TRY(const DrawHead head, find_public(work, query.id));
    auto record = work.one<std::string>(queries::record_of, head.county, head.id);
    if (!record)
        return Problem{Code::conflict, "not-drawn", "还没有摇号，摇号后才有记录",
                       "there is a record once the draw is run"};
    return http::FileReply{"draw-" + head.id.to_string() + ".json", "application/json", std::move(*record)};
}

Result<http::FileReply> fetch_list(Work& work, const OneDraw& query) {
    TRY(const DrawHead head, find_public(work, query.id));
    auto list = enrolment::frozen_list(work, head.county, head.round);
    if (!list) return no_such_draw();
    return http::FileReply{"list-" + head.id.to_string() + ".txt", "text/plain; charset=utf-8", std::move(list->text)};
}

}  // namespace luoshi::afterschool::allocation

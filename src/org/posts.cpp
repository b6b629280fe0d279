#include "org/api.hpp"
#include "org/body_store.hpp"
#include "org/queries.hpp"

namespace luoshi::org {

namespace {

constexpr Date still{9999, 12, 31};

PostView read_post(const storage::Row& row) {
    return {row.get<PostId>(0),  row.get<std::string>(1), row.get<BodyId>(2),
            row.get<std::string>(3), row.get<std::string>(4), row.get<Date>(5),
            row.get<std::optional<Date>>(6), row.get<std::optional<PostId>>(7), row.get<std::int64_t>(8), {}};
}

// The holders of all posts of a body in one query, each given to its post.
void add_holders(Work& work, std::string_view county, BodyId body, std::vector<PostView>& posts) {
    work.each(
        queries::holders_of_body,
        [&](const storage::Row& row) {
            const auto post = std::ranges::find(posts, row.get<PostId>(0), &PostView::id);
            if (post == posts.end()) return;
            post->holders.push_back({row.get<HoldingId>(1), row.get<PersonId>(2), row.get<std::string>(3), row.get<bool>(4), row.get<Date>(5),
                                     row.get<Date>(6), row.get<std::string>(7)});
        },
        county, body);
}

Problem unknown_post() { return Problem{Code::missing, "unknown-post", "没有这个岗位", "there is no such post"}; }

Result<Nothing> may_keep_posts(Work& work, const BodyLine& body) {
    if (!work.actor().may(permissions::read, body.path)) return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
    TRY_DO(require(work.actor(), permissions::posts, body.path));
    if (work.county() == body.county) return Nothing{};
    return Problem{Code::invalid, "other-county", body.name + " 属于 " + body.county + "，请在请求中写明 county",
                   body.name + " belongs to " + body.county + "; name that county in the request"};
}

Result<PostView> post_to_change(Work& work, PostId id) {
    auto post = find_post(work, id);
    if (!post) return unknown_post();
    const auto body = find_body(work, post->body);
    if (!body) return unknown_post();
    TRY_DO(may_keep_posts(work, *body));
    if (post->closed) return Problem{Code::conflict, "post-closed", "岗位“" + post->title + "”已撤销", "this post is closed"};
    return *std::move(post);
}

Result<PersonId> person_of(Work& work, const AppointHolder& command) {
    if (command.person) {
        if (!work.one<std::string>(queries::person_by_id, work.county(), *command.person)) {
            return Problem{Code::missing, "unknown-person", "没有这个人", "there is no such person"};
        }
        return *command.person;
    }
    TRY_DO(check_name("name", command.name));
    const auto id = work.new_id<PersonId>();
    work.run(queries::insert_person, work.county(), id, command.name, work.now());
    return id;
}

}  // namespace

std::optional<PostView> find_post(Work& work, PostId id) {
    std::vector<PostView> posts;
    work.each(queries::post_by_id, [&](const storage::Row& row) { posts.push_back(read_post(row)); }, id);
    if (posts.empty()) return std::nullopt;
    add_holders(work, std::string(posts[0].county), posts[0].body, posts);
    return std::move(posts.front());
}

Result<PostView> open_post(Work& work, const OpenPost& command) {
    TRY(const BodyLine body, open_body_line(work, command.body));
    TRY_DO(may_keep_posts(work, body));
    TRY_DO(check_name("title", command.title));
    if (command.opened < body.opened) {
        return Problem{Code::invalid, "before-the-body", "岗位不能早于 " + body.name + " 设立", "a post cannot be older than its body"};
    }
    const auto id = work.new_id<PostId>();
    work.run(queries::insert_post, id, body.county, body.id, command.title, command.unit, command.opened);
    work.record("org.open_post", "post", id.to_string(), {{"body", body.id.to_string()}, {"title", command.title}});
    return find_post(work, id).value();
}

Result<PostView> close_post(Work& work, const ClosePost& command) {
    TRY(const PostView post, post_to_change(work, command.id));
    if (command.closed < post.opened) return Problem{Code::invalid, "before-it-opened", "撤销日期早于设立日期", "a post cannot close before it opened"};
    if (command.successor) {
        const auto successor = find_post(work, *command.successor);
        if (!successor || successor->closed || successor->id == post.id) return unknown_post();
    }
    work.run(queries::drop_holders_of_post_from, post.county, post.id, command.closed);
    work.run(queries::end_holders_of_post, post.county, post.id, command.closed);
    work.run(queries::close_post, post.id, command.closed, command.successor);
    work.record("org.close_post", "post", post.id.to_string(), {{"reason", command.reason}});
    return find_post(work, post.id).value();
}

PostId succeed_post(Work& work, const PostView& post, const BodyLine& body) {
    if (post.successor) return *post.successor;
    const auto from = post.closed.value_or(work.today());
    const auto old_body = find_body(work, post.body);
    const auto id = work.new_id<PostId>();
    // The unit tells it apart from a post of the same title that the body has already.
    work.run(queries::insert_post, id, body.county, body.id, post.title, post.unit.empty() && old_body ? old_body->short_name : post.unit, from);
    work.run(queries::set_post_successor, post.id, id);
    for (const auto& holder : post.holders) {
        if (holder.valid_until != from) continue;
        work.run(queries::insert_holder, post.county, work.new_id<HoldingId>(), id, holder.person, holder.acting, from, still, holder.document);
    }
    work.record("org.succeed_post", "post", id.to_string(), {{"from", post.id.to_string()}, {"body", body.id.to_string()}});
    return id;
}

// One substantive holder at a time; acting holders may stand beside, so that a hand-over needs no gap.
Result<PostView> appoint_holder(Work& work, const AppointHolder& command) {
    TRY(const PostView post, post_to_change(work, command.id));
    const auto until = command.until.value_or(still);
    if (command.from < post.opened || until <= command.from) {
        return Problem{Code::invalid, "days-out-of-order", "任职日期应在岗位设立之后，且起止有序", "the days of holding must follow the post's opening and each other"};
    }
    if (!command.acting && work.one<std::int64_t>(queries::overlapping_holders, post.county, post.id, command.from, until).value_or(0) > 0) {
        return Problem{Code::conflict, "post-held", "岗位“" + post.title + "”在这段时间已有任职人，请先免去，或登记为代理",
                       "the post is held in that time; end that holding first or appoint an acting holder"};
    }
    TRY(const PersonId person, person_of(work, command));
    work.run(queries::insert_holder, post.county, work.new_id<HoldingId>(), post.id, person, command.acting, command.from, until, command.document);
    work.record("org.appoint", "post", post.id.to_string(), {{"person", person.to_string()}, {"acting", command.acting}});
    return find_post(work, post.id).value();
}

Result<PostView> end_holding(Work& work, const EndHolding& command) {
    TRY(const PostView post, post_to_change(work, command.id));
    if (work.run(queries::end_holding, post.county, command.holding, command.until) == 0) {
        return Problem{Code::missing, "unknown-holding", "没有这段任职，或日期不在任期之内", "there is no such holding, or the day lies outside it"};
    }
    work.record("org.end_holding", "post", post.id.to_string(), {{"holding", command.holding.to_string()}, {"reason", command.reason}});
    return find_post(work, post.id).value();
}

Result<std::vector<PostView>> find_posts(Work& work, const FindPosts& query) {
    const auto body = find_body(work, query.body);
    if (!body || !work.actor().may(permissions::read, body->path)) return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
    std::vector<PostView> posts;
    work.each(queries::posts_of_body, [&](const storage::Row& row) { posts.push_back(read_post(row)); }, body->id);
    add_holders(work, body->county, body->id, posts);
    return posts;
}

}  // namespace luoshi::org

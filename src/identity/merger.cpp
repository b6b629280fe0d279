#include "identity/merger.hpp"

#include <fmt/format.h>

#include "identity/account_store.hpp"
#include "identity/commands.hpp"
#include "identity/queries.hpp"

namespace luoshi::identity {
namespace {

// So many in one transaction: nobody who signs in waits for the parents of a whole school.
constexpr int at_once = 500;
constexpr std::string_view job_name = "identity.follow_merger";

struct Merger {
    BodyId body;
    BodyId successor;
};

struct Going {
    GrantId id;
    AccountId account;
    Duty duty = Duty::business;
    std::string role;
    std::optional<org::PostId> post;
    Date valid_from;
    Date valid_until;
};
BOOST_DESCRIBE_STRUCT(Going, (), (id, account, duty, role, post, valid_from, valid_until))

std::optional<BodyId> body_in(const json::value& payload, std::string_view member) {
    const auto* members = payload.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains(member);
    if (text == nullptr || !text->is_string()) return std::nullopt;
    return BodyId::parse(std::string_view(text->get_string()));
}

Result<Merger> read_merger(const json::value& payload) {
    const auto body = body_in(payload, "body");
    const auto successor = body_in(payload, "successor");
    if (!body || !successor) return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event is not complete"};
    return Merger{*body, *successor};
}

std::optional<org::PostId> post_that_goes_on(Work& work, const std::optional<org::PostId>& post, const org::BodyLine& successor) {
    const auto old_post = post ? org::find_post(work, *post) : std::nullopt;
    if (!old_post || !old_post->closed) return post;
    return org::succeed_post(work, *old_post, successor);
}

Result<int> follow_some(Work& work, const Merger& merger) {
    const auto old_body = org::find_body(work, merger.body);
    const auto successor = org::find_body(work, merger.successor);
    if (!old_body || !successor) return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
    const auto reason = old_body->name + "并入" + successor->name;
    const std::string county(work.county());
    if (county == successor->county) work.run(queries::rehouse_accounts, county, merger.body, merger.successor);
    const auto going = work.all<Going>(queries::grants_that_follow, county, merger.body, work.today(), at_once);
    for (const auto& grant : going) {
        const auto post = post_that_goes_on(work, grant.post, *successor);
        work.run(queries::end_grant, county, grant.id, work.today(), work.actor().name, work.now(), reason);
        work.run(queries::insert_grant, county, work.new_id<GrantId>(), grant.account, grant.duty, grant.role, post, merger.successor,
                 std::max(grant.valid_from, work.today()), grant.valid_until, work.actor().account, work.actor().name, work.now(), reason);
    }
    if (!going.empty()) {
        work.record("identity.follow_merger", "body", merger.body.to_string(), {{"successor", merger.successor.to_string()}, {"grants", going.size()}});
    }
    return static_cast<int>(going.size());
}

Result<Nothing> follow(const jobs::JobWork& job, const json::value& payload) {
    TRY(const Merger merger, read_merger(payload));
    TRY(const auto counties, job.read([&](Work& work) -> Result<std::vector<std::string>> {
        return work.all<std::string>(queries::counties_with_people_of, merger.body, work.today());
    }));
    for (const auto& county : counties) {
        auto context = job.context();
        context.county = county;
        context.bookkeeping = true;
        for (int done = at_once; done == at_once;) {
            if (job.stopping) return Problem{Code::conflict, "stopping", "服务正在停止，稍后继续", "the server is stopping; this goes on later"};
            TRY(done, storage::write(job.storage, context, [&](Work& work) { return follow_some(work, merger); }));
        }
    }
    return Nothing{};
}

}  // namespace

std::vector<org::BodyHolding> accounts_ahead(Work& work, const org::BodyAhead& ahead) {
    const auto number = work.one<std::int64_t>(queries::count_accounts_of_body, ahead.body.id).value_or(0);
    if (number == 0) return {};
    switch (ahead.change) {
        case org::ChangeKind::merge_into:
            return {{"accounts", number,
                     fmt::format("{} 个账户转入接收机构：班主任、课程教师、家长的角色跟着转，校长、教务等管理角色随原机构终止，由安全管理员重新授予", number),
                     fmt::format("{} accounts go along: class teachers, course teachers and parents keep their roles there; heads and offices lose theirs with the body, "
                                 "and the security administrator gives them anew",
                                 number),
                     {}}};
        case org::ChangeKind::close:
        case org::ChangeKind::moved_to:
            return {{"accounts", number, fmt::format("{} 个账户在本机构的角色随之失效，账户仍在", number),
                     fmt::format("{} accounts lose their roles in this body; the accounts stay", number), {}}};
        case org::ChangeKind::split_into:
        case org::ChangeKind::move:
        case org::ChangeKind::open:
        case org::ChangeKind::rename:
        case org::ChangeKind::change_kind:
        case org::ChangeKind::absorb:
        case org::ChangeKind::split_from:
        case org::ChangeKind::moved_from: return {};
    }
    return {};
}

void follow_mergers(jobs::Runner& runner) {
    runner.add(std::string(job_name), follow);
    runner.subscribe("org.body_merged", [](Work& work, const json::value& payload) -> Result<Nothing> {
        TRY(const Merger merger, read_merger(payload));
        work.enqueue(job_name, {{"body", merger.body.to_string()}, {"successor", merger.successor.to_string()}});
        return Nothing{};
    });
}

}  // namespace luoshi::identity

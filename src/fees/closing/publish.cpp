// The accounts of a closed term, for everybody: sums only, never a name.
#include "fees/closing/queries.hpp"
#include "fees/closing/shared.hpp"
#include "fees/closing/use_cases.hpp"
#include "org/api.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::fees::closing {
namespace {

// What is kept as it was published.
struct Content {
    std::int64_t pupils = 0;
    TermAccounts accounts;
};
BOOST_DESCRIBE_STRUCT(Content, (), (pupils, accounts))

// In the order of queries/accounts_by_id.sql.
struct Stored {
    AccountsId id;
    std::string county;
    BodyId school;
    PlanId plan;
    std::int64_t version = 0;
    Content content;
    std::string sha256;
    Instant published_at;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (id, county, school, plan, version, content, sha256, published_at))

}  // namespace

Result<CloseView> publish_accounts(Work& work, const PublishAccounts& command) {
    TRY(const auto plan, require_plan(work, command.plan, permissions::run));
    if (const auto known = work.one<Stored>(queries::accounts_by_id, command.id)) {
        if (known->plan == plan.id) return show_close(work, {plan.id});
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次公布，请重新提交", "this id belongs to another publication; submit anew"};
    }
    if (!is_closed(work, plan))
        return Problem{Code::conflict, "term-not-closed", "先锁账，再公布收支：公布的数字不能再变", "close the term first: what is published must not change"};
    const auto settlement = charges::settlement_of_plan(work, plan.county, plan.id);
    const Content content{settlement ? settlement->pupils : 0, accounts_of(work, plan)};
    const auto text = json::to_json(content);
    const auto version = work.one<std::int64_t>(queries::last_version, plan.county, plan.id).value_or(0) + 1;
    work.run(queries::insert_accounts, plan.county, command.id, plan.school, plan.id, version, text, crypto::sha256_hex(text), work.now(), work.actor().name);
    work.record("closing.publish", "term_account", command.id.to_string());
    work.emit("closing.accounts_published", {{"county", plan.county}, {"school", plan.school.to_string()}, {"accounts", command.id.to_string()}});
    return show_close(work, {plan.id});
}

Result<PublicAccountsList> find_public_accounts(Work& work, const FindPublicAccounts& command) {
    const auto school = org::find_body_by_code(work, command.school);
    if (!school || school->kind != org::BodyKind::school) return Problem{Code::missing, "no-such-school", "没有这所学校", "there is no such school"};
    return PublicAccountsList{school->id, school->name, work.all<PublicAccountsRow>(queries::accounts_of_school, school->county, school->id)};
}

Result<PublicAccountsView> show_public_accounts(Work& work, const ShowPublicAccounts& command) {
    const auto stored = work.one<Stored>(queries::accounts_by_id, command.id);
    if (!stored) return Problem{Code::missing, "no-such-accounts", "没有这份收支公布", "no such accounts were published"};
    const auto plan = catalogue::find_plan(work, stored->plan).value();
    return PublicAccountsView{.id = stored->id,
                              .school_name = org::find_body(work, stored->school).value().name,
                              .school_year = plan.school_year,
                              .term = plan.term,
                              .version = stored->version,
                              .published_at = stored->published_at,
                              .sha256 = stored->sha256,
                              .pupils = stored->content.pupils,
                              .accounts = stored->content.accounts};
}

}  // namespace luoshi::fees::closing

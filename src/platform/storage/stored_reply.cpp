#include "platform/storage/stored_reply.hpp"

#include "platform/storage/queries.hpp"

namespace luoshi::storage {
namespace {

// Keys of different people must not meet; people without an account share one space, where only the key itself keeps them apart.
std::string owner(const Actor& actor) { return actor.account ? actor.account->to_string() : std::string(json::enum_name(actor.proof)); }

}  // namespace

std::optional<StoredReply> find_reply(Work& work, std::string_view key) {
    return work.one<StoredReply>(queries::find_reply, work.county(), owner(work.actor()), key);
}

void keep_reply(Work& work, const StoredReply& reply) {
    work.run(queries::insert_reply, work.county(), owner(work.actor()), reply.key, reply.digest, reply.status, reply.headers, reply.body,
             work.now());
}

std::int64_t forget_replies(Storage& storage, Instant before) {
    Context context;
    context.actor = trusted_actor(Proof::job, "storage");
    context.bookkeeping = true;
    const auto counties = read(storage, context, [&](Work& work) -> Result<std::vector<std::string>> {
        return work.all<std::string>(queries::counties_with_old_replies, before);
    });
    std::int64_t forgotten = 0;
    for (const auto& county : *counties) {
        context.county = county;
        forgotten += *write(storage, context, [&](Work& work) -> Result<std::int64_t> {
            return work.run(queries::delete_old_replies, county, before).rows();
        });
    }
    return forgotten;
}

}  // namespace luoshi::storage

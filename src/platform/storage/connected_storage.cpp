#include "platform/storage/connected_storage.hpp"

namespace luoshi::storage {
namespace {

// FNV-1a: the same county always meets the same writer.
std::size_t partition(std::string_view county, std::size_t writers) {
    std::uint64_t mixed = 14695981039346656037U;
    for (const unsigned char c : county) mixed = (mixed ^ c) * 1099511628211U;
    return mixed % writers;
}

}  // namespace

ConnectedStorage::ConnectedStorage(std::unique_ptr<Connector> connector, const Options& options) : connector_(std::move(connector)) {
    if (!options.read_only) {
        for (int i = 0; i < connector_->writers(options); ++i) {
            writers_.push_back(std::make_unique<GroupCommit>(connector_->writer(), options, schema_));
        }
    }
    std::vector<std::unique_ptr<Connection>> readers;
    for (int i = 0; i < options.readers; ++i) readers.push_back(connector_->reader());
    readers_ = std::make_unique<ReadPool>(std::move(readers), options, schema_);
}

void ConnectedStorage::write_later(Context context, Act act, Done done) {
    if (writers_.empty()) throw Failure("the storage is open for reading only");
    std::string county = context.county.empty() ? context.actor.county : context.county;
    if (county.empty()) throw InvariantBroken("a write names no county");
    auto& writer = *writers_[partition(county, writers_.size())];
    writer.submit({std::move(context), std::move(county), std::move(act), std::move(done)});
}

void ConnectedStorage::read_later(Context context, Act act, Done done) {
    readers_->submit({std::move(context), {}, std::move(act), std::move(done)});
}

void ConnectedStorage::drain() {
    for (auto& writer : writers_) writer->drain();
    readers_->drain();
}

void ConnectedStorage::exclusively(const std::function<void(Connection&)>& use) {
    if (const auto owner = connector_->owner()) {
        use(*owner);
    } else {
        if (writers_.empty()) throw Failure("the storage is open for reading only");
        writers_.front()->between_groups(use);
    }
    ++schema_;
}

void ConnectedStorage::in_snapshot(const std::function<void(Connection&)>& use) {
    const auto connection = connector_->reader();
    connection->begin_read();
    try {
        use(*connection);
    } catch (...) {
        connection->rollback();
        throw;
    }
    connection->rollback();
}

}  // namespace luoshi::storage

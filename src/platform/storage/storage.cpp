#include "platform/storage/storage.hpp"

#include <fmt/format.h>

#include <future>

#include "platform/storage/connected_storage.hpp"
#include "platform/storage/postgresql_connector.hpp"
#include "platform/storage/sqlite_connector.hpp"

namespace luoshi::storage {

std::unique_ptr<Storage> open(std::string_view url, const Options& options) {
    if (url.starts_with("sqlite:")) {
        return std::make_unique<ConnectedStorage>(sqlite_connector(std::string(url.substr(7)), options), options);
    }
    if (url.starts_with("postgresql://") || url.starts_with("postgres://")) {
        return std::make_unique<ConnectedStorage>(postgresql_connector(std::string(url)), options);
    }
    throw Failure(fmt::format("“{}” 不是数据库地址，应为 sqlite:路径 或 postgresql://… "
                              "(not a database address; write sqlite:PATH or postgresql://…)",
                              url));
}

namespace detail {

void wait(Storage& storage, bool writes, Context context, Act act) {
    std::promise<void> answered;
    Done done = [&](std::exception_ptr error) {
        if (error) answered.set_exception(error);
        else answered.set_value();
    };
    if (writes) storage.write_later(std::move(context), std::move(act), std::move(done));
    else storage.read_later(std::move(context), std::move(act), std::move(done));
    answered.get_future().get();
}

}  // namespace detail
}  // namespace luoshi::storage

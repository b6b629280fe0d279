// A little shop for the storage's own tests: a table with a CHECK, an append-only table with a foreign key, and use cases over both.
#pragma once
#include "platform/storage/migrate.hpp"
#include "platform/storage/storage.hpp"
#include "support/databases.hpp"

namespace luoshi::storage::shop {

inline constexpr std::string_view tables_sqlite = R"SQL(
-- append-only: shop_sale
CREATE TABLE shop_item (
    county TEXT NOT NULL, name TEXT NOT NULL, stock INTEGER NOT NULL,
    CONSTRAINT shop_item_stock_not_negative CHECK (stock >= 0),
    PRIMARY KEY (county, name)) STRICT;
CREATE TABLE shop_sale (
    county TEXT NOT NULL, id TEXT NOT NULL, item TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (county, id), FOREIGN KEY (county, item) REFERENCES shop_item (county, name)) STRICT;
CREATE TABLE shop_everything (
    county TEXT NOT NULL, name TEXT NOT NULL, number INTEGER NOT NULL, ratio REAL NOT NULL, open INTEGER NOT NULL, day TEXT NOT NULL,
    at INTEGER NOT NULL, absent TEXT, something TEXT, list TEXT NOT NULL, PRIMARY KEY (county, name)) STRICT;
CREATE TABLE shop_bytes (county TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (county, name)) STRICT;
)SQL";
inline constexpr std::string_view tables_postgresql = R"SQL(
-- append-only: shop_sale
CREATE TABLE shop_item (
    county TEXT NOT NULL, name TEXT NOT NULL, stock BIGINT NOT NULL,
    CONSTRAINT shop_item_stock_not_negative CHECK (stock >= 0),
    PRIMARY KEY (county, name));
CREATE TABLE shop_sale (
    county TEXT NOT NULL, id TEXT NOT NULL, item TEXT NOT NULL, at BIGINT NOT NULL,
    PRIMARY KEY (county, id), FOREIGN KEY (county, item) REFERENCES shop_item (county, name));
CREATE TABLE shop_everything (
    county TEXT NOT NULL, name TEXT NOT NULL, number BIGINT NOT NULL, ratio DOUBLE PRECISION NOT NULL, open BOOLEAN NOT NULL,
    day TEXT NOT NULL, at BIGINT NOT NULL, absent TEXT, something TEXT, list TEXT NOT NULL, PRIMARY KEY (county, name));
CREATE TABLE shop_bytes (county TEXT NOT NULL, name TEXT NOT NULL, bytes BYTEA NOT NULL, PRIMARY KEY (county, name));
)SQL";
inline constexpr Migration migrations[] = {{"shop", "0001_shop", tables_sqlite, tables_postgresql}};

constexpr Query both(std::string_view name, std::string_view sql) { return {name, sql, sql}; }
inline constexpr Query insert_item = both("shop.insert_item", "INSERT INTO shop_item (county, name, stock) VALUES ($1, $2, $3)");
inline constexpr Query take_one =
    both("shop.take_one", "UPDATE shop_item SET stock = stock - 1 WHERE county = $1 AND name = $2 AND stock > 0");
inline constexpr Query insert_sale = both("shop.insert_sale", "INSERT INTO shop_sale (county, id, item, at) VALUES ($1, $2, $3, $4)");
inline constexpr Query stock_of = both("shop.stock_of", "SELECT stock FROM shop_item WHERE county = $1 AND name = $2");
inline constexpr Query count_items = both("shop.count_items", "SELECT count(*) FROM shop_item");
inline constexpr Query count_sales = both("shop.count_sales", "SELECT count(*) FROM shop_sale");
inline constexpr Query all_items = both("shop.all_items", "SELECT name, stock FROM shop_item ORDER BY county, name");
inline constexpr Query insert_bytes = both("shop.insert_bytes", "INSERT INTO shop_bytes (county, name, bytes) VALUES ($1, $2, $3)");
inline constexpr Query all_bytes = both("shop.all_bytes", "SELECT bytes FROM shop_bytes ORDER BY county, name");

inline Result<Nothing> add_item(Work& work, std::string_view name, std::int64_t stock) {
    work.run(insert_item, work.county(), name, stock);
    work.record("shop.add", "item", name);
    return Nothing{};
}

inline Result<Nothing> sell(Work& work, std::string_view item) {
    const auto stock = work.one<std::int64_t>(stock_of, work.county(), item);
    if (stock && work.run(take_one, work.county(), item) == 0) return Problem{Code::conflict, "sold-out", "卖完了"};
    work.run(insert_sale, work.county(), work.new_id<Id<struct SaleTag>>(), item, work.now());
    work.record("shop.sell", "item", item);
    return Nothing{};
}

struct Everything {
    std::string name;
    std::int64_t number = 0;
    double ratio = 0;
    bool open = false;
    Date day;
    Instant at;
    std::optional<std::string> absent;
    std::optional<std::string> something;
    std::vector<std::string> list;
};
BOOST_DESCRIBE_STRUCT(Everything, (), (name, number, ratio, open, day, at, absent, something, list))
inline constexpr Query insert_everything =
    both("shop.insert_everything",
         "INSERT INTO shop_everything (county, name, number, ratio, open, day, at, absent, something, list) "
         "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
inline constexpr Query find_everything =
    both("shop.find_everything", "SELECT name, number, ratio, open, day, at, absent, something, list FROM shop_everything");

inline Result<Nothing> keep_everything(Work& work, const Everything& e) {
    work.run(insert_everything, work.county(), e.name, e.number, e.ratio, e.open, e.day, e.at, e.absent, e.something, e.list);
    work.record("shop.keep", "everything", e.name);
    return Nothing{};
}

}  // namespace luoshi::storage::shop

// SQLite and PostgreSQL give the same answers: a long random run of statements, compared step by step.
#include "platform/storage/row_json.hpp"
#include "platform/storage/test_shop.hpp"

namespace luoshi::storage {
namespace {

using namespace shop;
using testing::TestDatabase;

// What statements may be built from: what modules use, in the forms that mean the same on both engines.
constexpr Query changes[] = {
    both("same.insert", "INSERT INTO shop_item (county, name, stock) VALUES ($1, $2, $3)"),
    both("same.upsert", "INSERT INTO shop_item (county, name, stock) VALUES ($1, $2, $3) "
                        "ON CONFLICT (county, name) DO UPDATE SET stock = shop_item.stock + excluded.stock"),
    both("same.ignore", "INSERT INTO shop_item (county, name, stock) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"),
    both("same.update", "UPDATE shop_item SET stock = stock - $3 WHERE county = $1 AND name >= $2"),
    both("same.delete", "DELETE FROM shop_item WHERE county = $1 AND name = $2 AND stock >= $3"),
    both("same.sale", "INSERT INTO shop_sale (county, id, item, at) VALUES ($1, 's' || CAST($3 AS TEXT), $2, 0)"),
    both("same.copy", "INSERT INTO shop_item (county, name, stock) SELECT county, name || '+', stock FROM shop_item "
                      "WHERE county = $1 AND name < $2 AND stock < $3 AND length(name) < 8 ON CONFLICT DO NOTHING"),
};
constexpr Query questions[] = {
    both("same.order", "SELECT county, name, stock FROM shop_item WHERE county = $1 OR name > $2 OR stock = $3 ORDER BY name DESC, county"),
    both("same.group", "SELECT county, count(*), sum(stock), min(name), max(stock) FROM shop_item WHERE county <> $1 OR name <> $2 OR stock <> $3 "
                       "GROUP BY county HAVING count(*) > 1 ORDER BY county"),
    both("same.like", "SELECT name FROM shop_item WHERE county >= $1 AND (name LIKE '%' || $2 || '%' OR stock > $3) ORDER BY county, name"),
    both("same.join", "SELECT i.name, s.id FROM shop_item i LEFT JOIN shop_sale s ON s.county = i.county AND s.item = i.name "
                      "WHERE i.county = $1 OR i.name = $2 OR i.stock = $3 ORDER BY i.county, i.name, s.id"),
    both("same.case", "SELECT name, CASE WHEN stock > $3 THEN 'many' WHEN stock = 0 THEN 'none' ELSE 'few' END, stock / 3, stock % 3, -stock / 2 "
                      "FROM shop_item WHERE county = $1 OR name = $2 ORDER BY county, name"),
    both("same.text", "SELECT substr(name, 2, 3), length(name), name || '·', replace(name, 'a', 'b'), coalesce(NULLIF(name, $2), 'same') "
                      "FROM shop_item WHERE county = $1 OR stock > $3 ORDER BY county, name"),
    both("same.window", "SELECT name, row_number() OVER (PARTITION BY county ORDER BY stock, name), sum(stock) OVER (ORDER BY county, name) "
                        "FROM shop_item WHERE county = $1 OR name > $2 OR stock > $3 ORDER BY county, name"),
    both("same.exists", "SELECT name FROM shop_item i WHERE (county = $1 OR name = $2 OR stock > $3) AND NOT EXISTS "
                        "(SELECT 1 FROM shop_sale s WHERE s.county = i.county AND s.item = i.name) ORDER BY county, name LIMIT 5 OFFSET 1"),
    both("same.union", "SELECT name AS n FROM shop_item WHERE county = $1 UNION SELECT item FROM shop_sale WHERE item > $2 AND at < $3 ORDER BY n"),
};

constexpr std::string_view names[] = {"a", "A", "b", "课", "课后", "Z z", "a'b", "%", "_", "é", "", "10", "9"};
constexpr std::string_view counties[] = {"430102", "430103", "430000"};

struct Step {
    const Query* query;
    bool is_change;
    std::string county;
    std::string name;
    std::int64_t number;
};

class Walk {
 public:
    explicit Walk(std::uint64_t seed) : random_(seeded_random(seed)) {}
    Step next() {
        const bool is_change = below(2) == 0;
        return {is_change ? &changes[below(std::size(changes))] : &questions[below(std::size(questions))], is_change,
                std::string(counties[below(std::size(counties))]), std::string(names[below(std::size(names))]),
                static_cast<std::int64_t>(below(9)) - 1};
    }

 private:
    std::size_t below(std::size_t limit) { return random_->bytes<1>()[0] % limit; }
    std::unique_ptr<Random> random_;
};

// The answer of one step as text: the rows, how many were changed, or what kind of constraint broke.
std::string answer(Storage& storage, const Step& step) {
    Context context;
    context.actor = trusted_actor(Proof::command_line, "walk");
    context.county = step.county;
    context.bookkeeping = true;
    try {
        return *write(storage, context, [&](Work& work) -> Result<std::string> {
            if (step.is_change) return fmt::format("{} rows", work.run(*step.query, step.county, step.name, step.number).rows());
            std::string rows;
            work.each(*step.query, [&](const Row& row) { rows += json_array(row) + "\n"; }, step.county, step.name, step.number);
            return rows;
        });
    } catch (const ConstraintBroken&) {
        return "constraint broken";
    }
}

TEST(SameAnswers, ComeFromBothEnginesForARandomRunOfStatements) {
    if (!TestDatabase::has_postgresql()) GTEST_SKIP() << "LUOSHI_TEST_PG names no PostgreSQL server";
    for (const std::uint64_t seed : {1, 2, 3, 4}) {
        TestDatabase sqlite(Engine::sqlite, {migrations});
        TestDatabase postgresql(Engine::postgresql, {migrations});
        Walk walk(seed);
        for (int i = 0; i < 400; ++i) {
            const Step step = walk.next();
            ASSERT_EQ(answer(sqlite.storage(), step), answer(postgresql.storage(), step))
                << "seed " << seed << ", step " << i << ": " << step.query->name << " (" << step.county << ", " << step.name << ", " << step.number << ")";
        }
    }
}

}  // namespace
}  // namespace luoshi::storage

'use client';

import type { DemoAccount } from '@/server/account/demo-accounts';

/** The demo's accounts, one for each role; a click fills one in. */
export function DemoAccounts(props: {
  accounts: readonly DemoAccount[];
  onTake: (account: DemoAccount) => void;
}) {
  if (props.accounts.length === 0) return null;
  return (
    <section className="demo-accounts" aria-labelledby="demo-h">
      <h2 id="demo-h">演示账号</h2>
      <div className="demo-scroll">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">角色</th>
              <th scope="col">单位</th>
              <th scope="col">用户名</th>
              <th scope="col">密码</th>
              <th scope="col">
                <span className="vh">填入</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {props.accounts.map((account) => (
              <tr key={account.login}>
                <th scope="row">{account.role.zh}</th>
                <td>{account.unit.name}</td>
                <td>{account.login}</td>
                <td>{account.password}</td>
                <td>
                  <button
                    type="button"
                    className="btn btn-sm"
                    aria-label={`填入 ${account.login}`}
                    onClick={() => props.onTake(account)}
                  >
                    填入
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
